/**
 * How headers, links and records are written: in comes one of them, out come findings where it cannot be what was meant.
 */
package explainer.rule.form;
