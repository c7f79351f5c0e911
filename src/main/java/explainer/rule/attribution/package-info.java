/**
 * Whose word it is: in comes a sentence or a passage that somebody other than the publication tells, out comes whether it says so,
 * and which part is whose.
 */
package explainer.rule.attribution;
