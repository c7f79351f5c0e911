/** The command line. The only package that prints and the only one that ends the program. */
package explainer.cli;
