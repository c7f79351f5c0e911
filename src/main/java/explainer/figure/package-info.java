/**
 * Numbers in prose: found in digits and in words, with what they count, so that "eight-hour" and "8 hours" are one and
 * "8 days" is another.
 */
package explainer.figure;
