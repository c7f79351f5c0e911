/**
 * What was proven of the same bytes is not proven again before {@code mvn clean}: a test class that passed whole is left
 * out of later runs as long as nothing that it can depend on has changed. Never where the variable {@code CI} is set, nor
 * with {@code -Dproven=false}, nor where tests are asked for by name.
 */
package explainer.proven;
