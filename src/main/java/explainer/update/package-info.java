/**
 * A newer copy of a source: which passages still stand, which words changed, what that means for the record and for the
 * claims of the site. Nothing here prints or writes a file.
 */
package explainer.update;
