/**
 * The rules: each one class, registered in {@link explainer.rule.Rules}, that looks at a site and reports findings to a
 * {@link explainer.rule.Sink}. Rules never print, never exit, never change anything. What they read language with is in the
 * packages below, by subject; these know of the rules no more than the sink.
 */
package explainer.rule;
