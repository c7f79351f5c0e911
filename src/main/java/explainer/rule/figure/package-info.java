/**
 * Numbers that a statement tells, held against those of its passages: in come statements and facts, out comes whether a number
 * is carried, counted on the page itself, or worked out in a mark "derived".
 */
package explainer.rule.figure;
