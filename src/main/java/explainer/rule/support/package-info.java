/**
 * What a page says and what carries it: in come the claims of a site and the passages of its records, out come statements with
 * the passages they rest on, the facts of each passage, and how much each content word tells.
 */
package explainer.rule.support;
