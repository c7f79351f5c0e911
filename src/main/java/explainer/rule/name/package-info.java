/**
 * Names that a page gives, held against its passages: in come statements and facts, out come findings where nobody told of that
 * person, place or body, or where one stands in the place of another.
 */
package explainer.rule.name;
