/**
 * Which words deny, and what: in comes the text of a claim or a passage, out come its denials with their clauses, and whether a
 * passage denies the same.
 */
package explainer.rule.negation;
