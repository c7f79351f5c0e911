package explainer.pages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Where the site is published, and what an address in one of its files means.
 *
 * @param host the site's address without a slash at the end: {@code https://example.org/base}; empty when not known
 */
public record Address(String host) {

    /**
     * Where pages say that they are published. Every page but the one of wrong addresses has a canonical address; without
     * the page's own path it is the host.
     */
    public static Address of(Collection<Page> pages) {
        for (Page page : pages) {
            Element canonical = page.document().selectFirst("link[rel=canonical]");
            if (canonical != null) {
                String path = page.path().replaceFirst("(^|/)index\\.html$", "$1");
                String address = canonical.attr("href");
                if (address.matches("https?://.*") && address.endsWith("/" + path)) {
                    return new Address(address.substring(0, address.length() - path.length() - 1));
                }
            }
        }
        return new Address("");
    }

    /** The part of the host that is a path: empty, or {@code /base}. */
    public String base() {
        return host.replaceFirst("^https?://[^/]*", "");
    }

    /**
     * The file of the site that an address names, whether it is there or not: a path without a slash at the start.
     *
     * @param from the file that the address stands in, relative to the site
     * @return nothing for an address elsewhere, one that leaves the site's folder, or one that cannot be read
     */
    public Optional<String> file(String from, String address) {
        String plain = address.strip().replaceFirst("[?#].*$", "");
        if (plain.isEmpty()) {
            return Optional.of(from);
        }
        String path;
        if (!host.isEmpty() && (plain.equals(host) || plain.startsWith(host + "/"))) {
            path = plain.substring(host.length()).replaceFirst("^/", "");
        } else if (elsewhere(plain)) {
            return Optional.empty();
        } else if (plain.startsWith("/")) {
            if (!plain.startsWith(base() + "/")) {
                return Optional.empty();
            }
            path = plain.substring(base().length() + 1);
        } else {
            path = from.substring(0, from.lastIndexOf('/') + 1) + plain;
        }
        try {
            return normal(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // A percent sign that stands for nothing
            return Optional.empty();
        }
    }

    /** Whether an address has a scheme or a host of its own. */
    public static boolean elsewhere(String address) {
        return address.strip().matches("(?s)(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");
    }

    /** The address of a file of the site as it is written in another: relative. */
    public static String relative(String from, String to) {
        String[] here = from.split("/", -1);
        String[] there = to.split("/", -1);
        int same = 0;
        while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same])) {
            same++;
        }
        return "../".repeat(here.length - 1 - same)
                + String.join("/", Arrays.copyOfRange(there, same, there.length));
    }

    private static Optional<String> normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        String file = String.join("/", parts);
        return Optional.of(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
    }
}
