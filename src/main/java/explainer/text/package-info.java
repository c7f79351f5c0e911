/**
 * Text and where it stands: positions in a file, the one way of folding a text so that two copies of it compare equal,
 * words, sentences and word lists. Knows nothing of documents, records or rules; everything else builds on it.
 */
package explainer.text;
