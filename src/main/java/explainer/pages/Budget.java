package explainer.pages;

import explainer.content.Config;
import explainer.content.SiteException;
import java.util.Set;
import java.util.TreeSet;

/**
 * How large pages and scripts may be, as a server sends them.
 *
 * @param page    bytes of a page with its styles, after gzip −6: what fits into the first round trip of a connection
 * @param scripts bytes of all scripts of the site together, each after gzip −6
 * @param exempt  pages that may be larger, as addresses without .html
 */
public record Budget(int page, int scripts, Set<String> exempt) {

    private static final int ROUND_TRIP = 14_336;
    private static final int SCRIPTS = 3_072;

    /**
     * The budget in the settings: {@code budget.page}, {@code budget.scripts}, {@code budget.exempt}.
     *
     * @throws SiteException when one is not a number
     */
    static Budget of(Config config) throws SiteException {
        return new Budget(number(config, "budget.page", ROUND_TRIP), number(config, "budget.scripts", SCRIPTS),
                new TreeSet<>(config.list("budget.exempt")));
    }

    private static int number(Config config, String key, int absent) throws SiteException {
        String value = config.value(key, Integer.toString(absent));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new SiteException(Config.FILE + ": " + key + " is '" + value + "'; write a number of bytes");
        }
    }
}
