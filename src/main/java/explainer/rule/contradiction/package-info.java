/**
 * Claims against the gists of their passages: in come both, out come findings where a denial or a doubt was left out, put in or
 * turned round.
 */
package explainer.rule.contradiction;
