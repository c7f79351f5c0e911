/**
 * The pages as readers get them, and what must hold of them: every address leads somewhere, every file is what it says it
 * is, every quotation is still to the letter. A rule is one class and a line in {@link explainer.pages.PageRules}. Nothing
 * here prints, exits, or changes a file.
 */
package explainer.pages;
