/**
 * What was found, written down for people and for machines: text, JSON, SARIF and Markdown. A report is a string; who
 * prints or stores it is not its business.
 */
package explainer.report;
