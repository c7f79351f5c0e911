/** Any bytes at all: a check of them ends soon, in findings, and never in an exception. */
package explainer.fuzz;
