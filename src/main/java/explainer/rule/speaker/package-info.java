/**
 * Who says so: in come the claims of a site and the passages they rest on, out come findings on claims that give what a passage
 * tells to somebody who does not speak in it.
 */
package explainer.rule.speaker;
