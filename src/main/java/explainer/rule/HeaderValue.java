package explainer.rule;

import explainer.content.Document;
import explainer.content.Header;
import explainer.content.Made;
import explainer.content.Site;
import explainer.rule.form.HeaderDates;
import explainer.rule.form.HeaderKeys;
import explainer.rule.form.HeaderLists;
import explainer.rule.form.HeaderPairs;
import explainer.rule.form.HeaderWords;
import explainer.rule.form.PageName;
import explainer.rule.form.Signs;
import explainer.source.Edtf;
import explainer.text.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A header line, key or value is not what the bake or a reader could understand. */
public final class HeaderValue implements Rule {

    @Override
    public String id() {
        return "header-value";
    }

    @Override
    public String summary() {
        return "A header line cannot be read, a key is not one of its type, or a value is not of its kind.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Set<String> camps = new HashSet<>();
        List<Edtf> periods = new ArrayList<>();
        boolean[] timeline = new boolean[1];
        for (Document document : site.documents()) {
            if (document.type().equals("people") && document.published()) {
                List<Header.Item> items = document.header().list("camps", ';');
                items.forEach(item -> camps.addAll(HeaderPairs.camps(item)));
            } else if (document.type().equals("timeline") && document.published()) {
                List<Header.Item> items = document.header().list("periods", ';');
                items.forEach(item -> Edtf.tryParse(HeaderPairs.after(item.value())).ifPresent(periods::add));
                timeline[0] = !items.isEmpty() && periods.size() == items.size();
            }
        }
        Map<String, String> made = Made.files(site);
        return (document, sink) -> {
            document.problems().stream().filter(p -> p.kind() == Problem.Kind.HEADER_LINE
                    || p.kind() == Problem.Kind.DUPLICATE_KEY).forEach(sink::report);
            PageName.check(site.config(), made, document, sink);
            Signs.check(document, sink);
            HeaderKeys.check(site.config(), document, sink);
            HeaderWords.check(site.config(), document, camps, sink);
            HeaderDates.check(document, timeline[0] ? periods : List.of(), sink);
            HeaderPairs.check(document, sink);
            HeaderLists.check(document, sink);
        };
    }
}
