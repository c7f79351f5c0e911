/**
 * The source's own words: in come the visible texts of a page and the seals, out come quotations, what of them is not to the
 * letter, runs of copied words, and how much is quoted.
 */
package explainer.rule.quote;
