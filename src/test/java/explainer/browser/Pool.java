package explainer.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;

/** A browser for each test that runs at the same time, started when first needed; closed with the run. */
final class Pool implements AutoCloseable {
    private final SiteServer server = new SiteServer(BuiltSite.folder());
    private final Visits visits = new Visits(this);
    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors() * 3 / 2);
    private final Deque<Browser> idle = new ArrayDeque<>();
    private final List<Browser> all = new ArrayList<>();

    SiteServer server() {
        return server;
    }

    Visits visits() {
        return visits;
    }

    Browser take() {
        free.acquireUninterruptibly();
        try {
            synchronized (idle) {
                if (!idle.isEmpty()) {
                    return idle.pop();
                }
            }
            Browser browser = new Browser(Installed.here().orElseThrow(), server.address());
            synchronized (idle) {
                all.add(browser);
            }
            return browser;
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
    }

    /** The next test finds it as new. */
    void giveBack(Browser browser) {
        try {
            browser.reset();
            synchronized (idle) {
                idle.push(browser);
            }
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {
        all.parallelStream().forEach(Browser::close);
        server.close();
        PageTable.write(visits.all(), visits.known());
    }
}
