/**
 * The site as its author wrote it: settings, documents with header, blocks and claims, source records, assets. It sees a
 * document as the bake does: JBake's header, Flexmark's tree with the same version and extensions. Reading never
 * throws for what a file holds: problems are collected, with their place.
 */
package explainer.content;
