/**
 * Kinds of a thing of which one leaves no room for another: in come the claims of a site and the passages they rest on, out come
 * findings on claims that have another place, paper, manner, nationality or office than the passage.
 */
package explainer.rule.kind;
