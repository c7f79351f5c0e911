/**
 * A project for another article: the files of this one, which the jar carries, without its story, and with a small
 * invented one in its place. Everything is worked out before a file is written.
 */
package explainer.start;
