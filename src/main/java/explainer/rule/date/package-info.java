/**
 * Dates and times that a statement tells, held against those of its passages: in come statements and facts, out comes whether
 * they are carried; what carries them is counted on from date to date.
 */
package explainer.rule.date;
