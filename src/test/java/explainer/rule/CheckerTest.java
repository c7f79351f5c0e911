package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Document;
import explainer.content.Site;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTest {

    /** More than all rules look at together. */
    private static final int MANY = 200;

    /** Takes down what it gets to see. */
    private static final class Watching implements Rule {

        private final List<String> seen = new ArrayList<>();

        @Override
        public String id() {
            return "watching";
        }

        @Override
        public String summary() {
            return "Sees everything.";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Check on(Site site) {
            return new Check() {
                @Override
                public void document(Document document, Sink sink) {
                    seen.add(document.path());
                }

                @Override
                public void finish(Sink sink) {
                    seen.add("the end");
                }
            };
        }
    }

    @Test
    void shows_each_rule_every_document_of_a_large_site_once_in_the_order_of_their_paths_and_then_the_end() {
        TestSite files = new TestSite();
        for (int i = 0; i < MANY; i++) {
            files.with("content/timeline/made-" + i + ".md", files.text("content/timeline/refusal.md"));
        }
        Site site = files.site();
        Watching one = new Watching();
        Watching other = new Watching();

        new Checker(List.of(one, other)).run(site);

        List<String> all = new ArrayList<>(site.documents().stream().map(Document::path).toList());
        all.add("the end");
        assertThat(one.seen).hasSizeGreaterThan(MANY).isEqualTo(all);
        assertThat(other.seen).isEqualTo(all);
    }
}
