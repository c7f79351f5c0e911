package explainer.rule.name;

import explainer.content.Block;
import explainer.content.Document;
import explainer.content.Header;
import explainer.content.Link;
import explainer.content.Site;
import explainer.name.Mention;
import explainer.name.Names;
import explainer.rule.Sink;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.text.Fold;
import explainer.text.Position;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The people a page names other than by its text: links to their pages, {@code people} in its header, its own subject. */
public record NamedPeople(Site site, Document document, Map<String, Entity> entities, Names names, Map<String, Facts> facts,
                          Sink sink) {

    private static final Pattern FRAGMENT = Pattern.compile("[#?].*$");

    /** The names that the records of a site know; all rules share them. */
    public static Names names(Site site) {
        return site.once(Names.class, s -> new Names(s.records().stream().flatMap(r -> r.entities().stream()).toList()));
    }

    /** Reports names of the header, of links and of the title that the cited passages do not have. */
    void check(List<Statement> statements) {
        links(statements);
        Set<String> named = new HashSet<>();
        Statement.cited(site, document).forEach(passage -> named.addAll(facts.get(passage.id()).entities()));
        // The home page introduces the people of the whole site
        List<Header.Item> people = document.type().equals("home") ? List.of() : document.header().list("people");
        for (Header.Item person : people) {
            if (!person.value().isEmpty() && !named.contains(person.value())) {
                sink.report(document.path(), person.at(), "no passage that this page cites names '" + person.value() + "'",
                        "Take them out of the header's people, or cite the passage in which they take part.");
            }
        }
        if (document.type().equals("person")) {
            own();
        }
    }

    /** A person's page is named as the record names the one it is about, and does not have another's name for its title. */
    private void own() {
        Entity subject = entities.get(document.slug());
        if (subject == null) {
            return;
        }
        String name = document.header().value("name");
        if (!name.isEmpty() && subject.names().stream().noneMatch(n -> Fold.text(n).equals(Fold.text(name)))) {
            report("name", "“" + name + "” is not the name of '" + subject.id() + "', which is " + subject.name());
        }
        String title = document.header().value("title");
        List<Mention> found = names.in(title);
        if (found.size() == 1 && found.get(0).text().equals(title) && !found.get(0).mayBe(subject.id())) {
            report("title", "“" + title + "” is the title of the page of " + subject.name());
        }
    }

    private void report(String key, String message) {
        sink.report(document.path(), document.at(key), message,
                "The page's file name is the record's id of the person it is about: make them agree.");
    }

    private record Ended(Statement statement, Position end) {
        static Ended of(Statement statement) {
            return new Ended(statement, statement.claim().at(statement.claim().end() - statement.claim().start()));
        }
    }

    private void links(List<Statement> statements) {
        List<Ended> body = statements.stream().filter(s -> !s.claim().inHeader() && s.claim().block().kind() != Block.Kind.HEADING)
                .map(Ended::of).sorted(Comparator.comparing(Ended::end)).toList();
        List<Link> links = document.links().stream().filter(link -> !link.image()).sorted(Comparator.comparing(Link::at)).toList();
        int at = 0;
        for (Link link : links) {
            Optional<Entity> person = person(link.url());
            if (person.isEmpty()) {
                continue;
            }
            List<Mention> named = names.in(link.label());
            agrees(link, named, person.get());
            while (at < body.size() && body.get(at).end().compareTo(link.at()) <= 0) {
                at++;
            }
            if (at < body.size()) {
                isNamed(link, named, person.get(), body.get(at).statement());
            }
        }
    }

    /** Whom a link leads to: the entity whose page it is. */
    private Optional<Entity> person(String url) {
        String path = FRAGMENT.matcher(url).replaceFirst("");
        if (!path.endsWith(".md") || path.contains(":")) {
            return Optional.empty();
        }
        String slug = path.substring(path.lastIndexOf('/') + 1, path.length() - 3);
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        boolean people = folder.isEmpty() || folder.equals(".") ? document.type().equals("person") : folder.endsWith("people");
        return people && site.document("person", slug).isPresent() ? Optional.ofNullable(entities.get(slug)) : Optional.empty();
    }

    private void agrees(Link link, List<Mention> names, Entity target) {
        List<Mention> named = names.stream()
                .filter(m -> m.entities().stream().anyMatch(e -> e.kind().equals("person"))).toList();
        boolean whole = named.size() == 1 && named.get(0).text().equals(link.label().strip());
        boolean other = !named.isEmpty() && named.stream().noneMatch(m -> m.mayBe(target.id()))
                && (target.kind().equals("person") || whole);
        if (other) {
            sink.report(document.path(), link.at(), "“" + named.get(0).text() + "” is linked to the page of " + target.name(),
                    "Change the name or the link, so that both are of one person.");
        }
    }

    private void isNamed(Link link, List<Mention> names, Entity target, Statement statement) {
        boolean named = statement.passages().stream().map(Passage::id).anyMatch(id -> facts.get(id).entities().contains(target.id()));
        boolean inText = names.stream().anyMatch(m -> m.mayBe(target.id()));
        if (!named && !inText) {
            sink.report(document.path(), link.at(), "“" + link.label() + "” is linked to " + target.name() + ", not named by "
                    + statement.where(), "Cite a passage that names them, or leave the link out.");
        }
    }
}
