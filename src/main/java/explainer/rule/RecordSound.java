package explainer.rule;

import explainer.content.Document;
import explainer.content.Site;
import explainer.rule.form.PassageSound;
import explainer.rule.form.SealSound;
import explainer.source.Entity;
import explainer.source.NamedDay;
import explainer.source.SourceRecord;
import explainer.text.Problem;
import explainer.text.Shorten;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A source record is incomplete or contradicts itself, its seal or the pages of its people. */
public final class RecordSound implements Rule {

    private static final List<String> ABOUT = List.of("key", "publisher", "year", "language", "rights", "copy", "entities",
            "passages");
    private static final Set<String> KINDS = Set.of("person", "group", "body", "place", "document", "event");

    @Override
    public String id() {
        return "record-sound";
    }

    @Override
    public String summary() {
        return "A source record is incomplete, contradicts itself, or does not match its seal.";
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
                // Of a record that could not be read nobody knows whom it names
                if (document.type().equals("person") && site.records().stream().noneMatch(SourceRecord::isUnread)) {
                    person(site, document, sink);
                }
            }

            @Override
            public void finish(Sink sink) {
                site.problems().stream().filter(p -> p.kind() == Problem.Kind.SEAL).forEach(sink::report);
                Set<String> signs = new HashSet<>();
                for (SourceRecord record : site.records()) {
                    if (record.has("sign") && !signs.add(record.about("sign"))) {
                        sink.report(record.path(), record.at("sign"), "another record has the sign " + Shorten.quote(record.about("sign"))
                                + " too", "Give each its own: readers tell the sources by it.");
                    }
                    record.problems().stream().filter(p -> p.kind() == Problem.Kind.RECORD).forEach(sink::report);
                    if (record.isUnread()) {
                        continue;
                    }
                    about(record, sink);
                    entities(record, sink);
                    days(record, sink);
                    new PassageSound(site, record, sink).check();
                    new SealSound(site, record, sink).check();
                }
            }
        };
    }

    /** The other way round, a person of the record without a page, is no fault: not everybody needs one. */
    private static void person(Site site, Document page, Sink sink) {
        List<Entity> known = site.records().stream().flatMap(record -> record.entity(page.slug()).stream()).toList();
        String name = page.header().value("name");
        if (known.isEmpty()) {
            sink.report(page.path(), page.at("name"), "no record has an entity '" + page.slug() + "', whose page this is",
                    "Add it to the entities of the record, with the file’s name as its id, or rename the page.");
        } else if (!name.isEmpty() && known.stream().noneMatch(entity -> entity.name().equals(name))) {
            sink.report(page.path(), page.at("name"), "the page calls '" + page.slug() + "' " + Shorten.quote(name)
                    + ", the record " + Shorten.quote(known.get(0).name()), "Write the name alike in both.");
        }
    }

    private static void about(SourceRecord record, Sink sink) {
        for (String key : ABOUT) {
            boolean list = key.equals("entities") || key.equals("passages");
            if (!record.has(key) || !list && record.about(key).isBlank()) {
                sink.report(record.path(), record.at(key), "the record has no '" + key + "'",
                        "Add it; another record shows how.");
            }
        }
        if (!record.about("year").isBlank() && !record.about("year").matches("[0-9]{4}")) {
            sink.report(record.path(), record.at("year"), "'year' is not a year: " + Shorten.plain(record.about("year")),
                    "Write four digits in quotation marks.");
        }
        if (record.has("sign") && !record.about("sign").matches("\\p{L}{1,3}")) {
            sink.report(record.path(), record.at("sign"), "'sign' is not one to three letters: " + Shorten.quote(record.about("sign")),
                    "It stands before the passages’ numbers where a site has several sources: E12.");
        }
        if (record.passages().isEmpty()) {
            sink.report(record.path(), record.at("passages"), "the record has no passages", "Number them from 1.");
        }
    }

    private static void entities(SourceRecord record, Sink sink) {
        Set<String> ids = new HashSet<>();
        for (Entity entity : record.entities()) {
            String id = "'" + Shorten.plain(entity.id()) + "'";
            if (!entity.id().isEmpty() && !ids.add(entity.id())) {
                sink.report(record.path(), entity.at(), "the entity " + id + " stands twice", "Make one of the two.");
            }
            if (!entity.id().isEmpty() && !entity.id().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                sink.report(record.path(), entity.at(), "the id " + id + " is no slug",
                        "Use small letters, digits and hyphens, like the name of a page.");
            }
            if (!KINDS.contains(entity.kind())) {
                sink.report(record.path(), entity.at(), "the entity " + id + " is of no known kind: "
                                + Shorten.quote(entity.kind()),
                        "It is one of person, group, body, place, document, event.");
            }
            entity.spellings().stream().filter(s -> s.equals(entity.name()) || entity.aliases().contains(s)).forEach(s ->
                    sink.report(record.path(), entity.at(), Shorten.quote(s) + " is a name of " + id
                            + " and a spelling to avoid", "Keep it in one of the two places."));
        }
    }

    private static void days(SourceRecord record, Sink sink) {
        Set<String> phrases = new HashSet<>();
        for (NamedDay day : record.days()) {
            if (!phrases.add(day.phrase())) {
                sink.report(record.path(), day.at(), "the day " + Shorten.quote(day.phrase()) + " stands twice",
                        "Keep one of the two.");
            }
        }
    }
}
