package explainer.rule.support;

import explainer.content.Site;
import explainer.date.DateMention;
import explainer.date.Dates;
import explainer.figure.Figure;
import explainer.figure.Figures;
import explainer.source.Edtf;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one passage states, ready for comparison: the record's lists, and what its gist and quotations say besides.
 *
 * @param figures  its numbers
 * @param dates    its dates
 * @param mentions the dates of its words, those without a year and those like "a day later" too
 * @param entities the ids of those it names
 * @param words    the words of its notes, as written, names in full
 */
public record Facts(List<Figure> figures, List<Edtf> dates, List<DateMention> mentions, Set<String> entities, Set<String> words) {

    private record All(Map<String, Facts> byId) {
    }

    /** The facts of every passage of a site, by id; all rules share them. */
    public static Map<String, Facts> of(Site site) {
        return site.once(All.class, Facts::all).byId();
    }

    private static All all(Site site) {
        Figures figures = new Figures();
        Map<String, Facts> facts = new HashMap<>();
        for (SourceRecord record : site.records()) {
            Set<String> always = publisher(record).map(Entity::id).map(Set::of).orElse(Set.of());
            for (Passage passage : record.passages()) {
                facts.putIfAbsent(passage.id(), of(passage, record, always, figures));
            }
        }
        return new All(facts);
    }

    /** The dates of the passages that a statement rests on. */
    public static List<Edtf> dates(Statement statement, Map<String, Facts> facts) {
        return statement.passages().stream().flatMap(p -> facts.get(p.id()).dates().stream()).toList();
    }

    /** Whoever publishes a source may always be named as the one who says so: the longest name its publisher begins with. */
    public static Optional<Entity> publisher(SourceRecord record) {
        String publisher = withoutArticle(record.about("publisher")) + " ";
        return record.entities().stream().filter(e -> publisher.startsWith(withoutArticle(e.name()) + " "))
                .max(Comparator.comparingInt(e -> withoutArticle(e.name()).length()));
    }

    /** A name without "the" before it. */
    public static String withoutArticle(String name) {
        return name.replaceFirst("^[Tt]he ", "");
    }

    private static Facts of(Passage passage, SourceRecord record, Set<String> always, Figures figures) {
        List<String> texts = new ArrayList<>();
        texts.add(passage.gist());
        passage.quotes().forEach(quote -> texts.add(quote.text()));
        List<Figure> numbers = new ArrayList<>();
        List<DateMention> mentions = new ArrayList<>();
        for (String text : texts) {
            List<DateMention> here = Dates.in(text);
            mentions.addAll(here);
            numbers.addAll(figures.inSource(text, at -> here.stream().anyMatch(m -> m.start() <= at && at < m.end()
                    && m.kind() != DateMention.Kind.SHIFT)));
        }
        for (String figure : passage.figures()) {
            mentions.addAll(Dates.in(figure).stream().filter(m -> m.kind() == DateMention.Kind.SHIFT).toList());
            numbers.addAll(figures.inSource(figure, at -> false));
        }
        if (passage.count() > 0) {
            numbers.addAll(figures.inSource(passage.count() + " people", at -> false));
        }
        List<Edtf> dates = new ArrayList<>(passage.dates());
        // "Since 2015" in a gist is no 2015; the record's dates say what is
        mentions.stream().filter(DateMention::isPoint).forEach(m -> m.edtf().ifPresent(dates::add));
        Set<String> entities = new HashSet<>(always);
        entities.addAll(passage.entities());
        texts.add(passage.who());
        texts.add(passage.mixed());
        texts.addAll(passage.figures());
        texts.add(record.about("publisher"));
        passage.entities().forEach(id -> record.entity(id).ifPresent(e -> texts.addAll(e.names())));
        Set<String> words = new HashSet<>();
        texts.forEach(text -> Token.of(text).forEach(token -> words.add(token.text())));
        return new Facts(List.copyOf(numbers), List.copyOf(dates), List.copyOf(mentions), entities, words);
    }
}
