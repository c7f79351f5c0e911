/**
 * The way in: from a local copy of a source, as plain text, HTML or Markdown, to its passages and to a record that waits
 * to be filled in. What is guessed is told apart from what the copy says; nothing here prints or writes a file.
 */
package explainer.intake;
