/**
 * Looks at the built site with the machine's own Chromium or Chrome: every page in light, dark and forced colours, on a
 * phone and on a desktop, by keyboard, with scripts off, on paper, and as a validator reads it.
 *
 * <p>A test asks for a {@link explainer.browser.Browser} as a parameter and has it to itself until it ends. Where the
 * machine has no browser the tests are skipped with one line that says so; {@code -Dbrowser=required} makes that a
 * failure. {@code -Dsite.folder} names the site to look at.
 */
package explainer.browser;
