package explainer.rule.form;

import explainer.content.Document;
import explainer.content.Header.Field;
import explainer.content.Made;
import explainer.content.Site;
import explainer.rule.Sink;
import explainer.text.Shorten;
import java.util.Optional;

/** What a correction names: the page that it corrects, the claim on it, and a day on which the page was there. */
public final class Corrected {

    private Corrected() {
    }

    /** Reports what is wrong with a document's {@code corrects}, {@code claim} and {@code date}; other documents pass. */
    public static void check(Site site, Document correction, Sink sink) {
        Optional<Field> corrects = correction.header().field("corrects").filter(field -> !field.value().isEmpty());
        if (corrects.isEmpty()) {
            return;
        }
        String name = corrects.get().value();
        String path = site.config().contentFolder() + "/" + name + ".md";
        Optional<Document> page = site.document(path).filter(found -> Made.extension(site.config(), found).isEmpty());
        if (page.isEmpty()) {
            sink.report(correction.path(), corrects.get().at(), "there is no page " + Shorten.quote(name) + " to correct",
                    "It is a page’s address without .html, from the site’s root on: timeline/first-meeting.");
        } else if (!page.get().published() && correction.published()) {
            sink.report(correction.path(), corrects.get().at(), Shorten.quote(name) + " is a draft, which readers do not see",
                    "Publish " + path + ", or keep the correction back with status=draft.");
        } else {
            claim(correction, page.get(), sink);
            date(correction, page.get(), sink);
        }
    }

    private static void claim(Document correction, Document page, Sink sink) {
        long claims = page.claims().stream().filter(claim -> !claim.inHeader() && !claim.citations().isEmpty()).count();
        correction.header().field("claim").filter(field -> !field.value().isEmpty()).ifPresent(field -> {
            if (!field.value().matches("[0-9]{1,4}") || Integer.parseInt(field.value()) > claims) {
                sink.report(correction.path(), field.at(), page.path() + " has no claim " + Shorten.quote(field.value()),
                        "Its claims are 0, the summary, to " + claims + ": the number in a claim’s address, #c2. Leave the key out"
                                + " where the whole page is meant.");
            }
        });
    }

    /** Days in ISO's form sort as texts; one that is none is for header-value to say. */
    private static void date(Document correction, Document page, Sink sink) {
        String day = correction.header().value("date");
        String written = page.header().value("date");
        if (!day.isEmpty() && day.compareTo(written) < 0) {
            sink.report(correction.path(), correction.at("date"), "the correction is of " + Shorten.plain(day) + ", and "
                    + page.path() + " was written on " + Shorten.plain(written),
                    "Write the day on which the page was put right.");
        }
    }
}
