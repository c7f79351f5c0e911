package explainer.rule;

import explainer.content.Document;
import explainer.content.Header.Field;
import explainer.content.Site;
import explainer.text.Problem;
import explainer.text.Shorten;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that a page would lose, hide, or show as it is typed: a sign of Markdown that means nothing, or not what was meant. */
public final class TextShape implements Rule {

    private static final Pattern MARKUP = Pattern.compile("\\]\\(|\\*\\*|\\[\\p{Nd}{1,3}\\]|</?[A-Za-z][^<>]*>|&(?:[A-Za-z]{2,8}|#[0-9]{1,6});");
    /** Keys that readers see the value of. */
    private static final Set<String> SHOWN = Set.of("title", "summary", "role", "name", "also_known_as", "when_note", "nav", "was", "now",
            "camps", "periods");

    @Override
    public String id() {
        return "text-shape";
    }

    @Override
    public String summary() {
        return "A page would lose some of its text, hide it, or show signs of Markdown as they are typed.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        return (document, sink) -> {
            document.problems().stream().filter(p -> p.kind() == Problem.Kind.TEXT).forEach(sink::report);
            document.header().fields().stream().filter(field -> SHOWN.contains(field.key())).forEach(field -> header(document, field, sink));
        };
    }

    private static void header(Document document, Field field, Sink sink) {
        Matcher markup = MARKUP.matcher(field.value());
        if (markup.find()) {
            sink.report(document.path(), field.text().position(markup.start()), "“" + field.key() + "” is shown as it is typed, with "
                    + Shorten.quote(markup.group()), "A header is plain text: citations go into sources=, links into the text below.");
        }
    }
}
