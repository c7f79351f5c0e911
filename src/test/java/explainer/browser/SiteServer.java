package explainer.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the site in a folder of a host, as a project's pages are, and in the folder that it is published in, which the
 * page for what is not there must name. Other addresses are not there.
 */
final class SiteServer implements AutoCloseable {
    static {
        // Else each file is held back for 40 milliseconds, until its head is known to have come
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String BASE = "/x/y/";
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css", "text/css",
            "js", "text/javascript", "svg", "image/svg+xml", "png", "image/png", "json", "application/json",
            "xml", "application/xml", "ics", "text/calendar", "txt", "text/plain");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final String published = BuiltSite.base();
    private final Map<String, byte[]> extra = new ConcurrentHashMap<>();
    private final Set<String> ahead = ConcurrentHashMap.newKeySet();

    SiteServer(Path folder) {
        this.folder = folder;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The address of the site's first page. */
    String address() {
        return origin() + BASE;
    }

    /** A page that the site does not have, for a test to look at. */
    void add(String page, String html) {
        extra.put(page, html.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a page was fetched before anybody opened it. */
    boolean fetchedAhead(String page) {
        return ahead.contains(page);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String base = path.startsWith(BASE) ? BASE : published;
        String name = !path.startsWith(base) ? "" : path.equals(base) ? "index.html" : path.substring(base.length());
        Path file = folder.resolve(name).normalize();
        if (String.valueOf(exchange.getRequestHeaders().getFirst("Sec-Purpose")).startsWith("prefetch")) {
            ahead.add(name);
        }
        try (exchange) {
            byte[] body = extra.get(name);
            if (body == null && !name.isEmpty() && file.startsWith(folder) && Files.isRegularFile(file)) {
                body = Files.readAllBytes(file);
            }
            if (body == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
