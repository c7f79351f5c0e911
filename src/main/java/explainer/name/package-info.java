/**
 * Names in prose: those that the records know, by every name they go by, and capitalised words that nobody knows.
 */
package explainer.name;
