package explainer.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** What was found on each page, looked at once for all the tests that ask. */
final class Visits {
    /**
     * @param page its address within the site
     * @param axe findings of axe, each with the look and the width that it was found in
     * @param unsure what axe could not judge
     * @param console what the console said
     * @param requests every address that was asked for until the page was loaded
     * @param blocking how many of them the first paint had to wait for, the page itself among them
     * @param outside texts that are cut or off the window's side, 320 pixels wide
     */
    record Visit(String page, List<String> axe, List<String> unsure, List<String> console, List<String> requests,
            int blocking, List<String> outside) {
        boolean sound() {
            return axe.isEmpty() && console.isEmpty() && outside.isEmpty() && requests.stream().allMatch(address -> address.startsWith("/"));
        }

        private Visit with(UnaryOperator<String> addresses) {
            return new Visit(page, axe, unsure, console, requests.stream().map(addresses).toList(), blocking, outside);
        }
    }

    private static final Path KEPT = Path.of("target/looked-at");

    private final Map<String, Visit> made = new ConcurrentHashMap<>();
    private final Set<String> again = ConcurrentHashMap.newKeySet();
    private final Pool pool;

    Visits(Pool pool) {
        this.pool = pool;
    }

    Visit to(String page) {
        return made.computeIfAbsent(page, this::visit);
    }

    /** Every page that was looked at, sorted by address. */
    List<Visit> all() {
        return made.values().stream().sorted(Comparator.comparing(Visit::page)).toList();
    }

    /** How many of them are as they were when an earlier run looked at them, and were not looked at again. */
    int known() {
        return made.size() - again.size();
    }

    private Visit visit(String page) {
        Browser browser = pool.take();
        try {
            Kept kept = new Kept(KEPT, browser.version());
            String origin = pool.server().origin();
            Optional<Visit> before = BuiltSite.finished() ? kept.found(page, BuiltSite.bytes(page)) : Optional.empty();
            if (before.isPresent()) {
                return before.get().with(origin::concat);
            }
            again.add(page);
            Visit visit = look(browser, page);
            kept.keep(visit.with(address -> address.startsWith(origin) ? address.substring(origin.length()) : address), BuiltSite.bytes(page));
            return visit;
        } finally {
            pool.giveBack(browser);
        }
    }

    private static Visit look(Browser browser, String page) {
        browser.size(360, 740).open(page);
        int blocking = 1 + (int) browser.number(
                "performance.getEntriesByType('resource').filter(e => e.renderBlockingStatus === 'blocking').length");
        List<String> requests = browser.requests();
        List<String> faults = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (int width : new int[] {360, 1280}) {
            browser.size(width, 740);
            for (Look look : Look.values()) {
                browser.look(look).settle();
                Axe.Result found = look == Look.LIGHT ? Axe.all(browser) : Axe.colours(browser);
                found.faults().forEach(fault -> faults.add(look + " " + width + ": " + fault));
                found.unsure().forEach(fault -> unsure.add(look + " " + width + ": " + fault));
            }
        }
        browser.look(Look.LIGHT).size(320, 640).settle();
        List<String> outside = browser.texts(Script.OUTSIDE.text());
        return new Visit(page, faults, unsure, browser.console(), requests, blocking, outside);
    }
}
