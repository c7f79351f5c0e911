/**
 * The mutation suite: thousands of single faults put into sound content, to see how many the check finds. It reads what
 * a site says and knows no rule.
 */
package explainer.mutation;
