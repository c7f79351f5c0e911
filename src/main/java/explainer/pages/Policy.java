package explainer.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): nothing, but for its own styles, the site's own
 * scripts and pictures, and forms where it has some. GitHub Pages sends no headers of ours, so it stands in the page.
 */
public final class Policy {

    /** The types of a script element that a browser runs or obeys; any other is data, which no policy governs. */
    private static final Set<String> OBEYED =
            Set.of("", "text/javascript", "application/javascript", "module", "importmap", "speculationrules");

    private Policy() { }

    /** The meta element for a page whose every byte is settled but for this. */
    public static String meta(Document page) {
        return "<meta http-equiv=content-security-policy content=\"" + of(page) + "\">";
    }

    /** The policy alone. */
    static String of(Document page) {
        String scripts = hashes(page.select("script:not([src])").stream().filter(Policy::obeyed).toList());
        String styles = hashes(page.select("style"));
        String forms = page.selectFirst("form") == null ? "'none'" : "'self'";
        return "default-src 'none'; img-src 'self'; script-src 'self'" + scripts
                + (styles.isEmpty() ? "" : "; style-src" + styles)
                + "; base-uri 'none'; form-action " + forms;
    }

    /** Whether a script element is more than data. */
    static boolean obeyed(Element script) {
        return OBEYED.contains(script.attr("type").strip().toLowerCase(Locale.ROOT));
    }

    private static String hashes(List<Element> elements) {
        Set<String> hashes = new TreeSet<>();
        for (Element element : elements) {
            hashes.add(" 'sha256-" + Digest.base64(element.data().getBytes(StandardCharsets.UTF_8)) + "'");
        }
        return String.join("", hashes);
    }
}
