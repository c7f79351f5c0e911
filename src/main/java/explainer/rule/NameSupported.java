package explainer.rule;

import explainer.content.Site;
import explainer.name.Names;
import explainer.rule.name.NamedPeople;
import explainer.rule.name.NamesOfPage;
import explainer.rule.name.NamesTurned;
import explainer.rule.support.Facts;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.Quote;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person, place or body is named that no cited passage names, or in a way that does not say which of two is meant. */
public final class NameSupported implements Rule {

    @Override
    public String id() {
        return "name-supported";
    }

    @Override
    public String summary() {
        return "A person, place or body is named that no cited passage names.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        site.records().forEach(r -> r.entities().forEach(e -> entities.putIfAbsent(e.id(), e)));
        Names names = NamedPeople.names(site);
        Map<String, Facts> facts = Facts.of(site);
        Map<String, Set<String>> told = new HashMap<>();
        site.records().forEach(r -> r.passages().forEach(p -> told.put(p.id(), told(p, names))));
        NamesTurned turned = new NamesTurned(site, names, entities);
        return (document, sink) -> new NamesOfPage(site, document, entities, names, facts, told, turned, sink).check();
    }

    /** Whom the words of a passage name, whether its list of entities has them or not. */
    private static Set<String> told(Passage passage, Names names) {
        return Stream.concat(Stream.of(passage.gist()), passage.quotes().stream().map(Quote::text))
                .flatMap(text -> names.in(text).stream()).filter(mention -> mention.entities().size() == 1)
                .map(mention -> mention.entities().get(0).id()).collect(Collectors.toSet());
    }
}
