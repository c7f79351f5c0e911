package explainer.rule;

import explainer.content.Block;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.name.Mention;
import explainer.name.Names;
import explainer.rule.name.NamedPeople;
import explainer.rule.name.NamesTurned;
import explainer.rule.name.Understood;
import explainer.rule.support.Exempt;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.text.Sentences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A person, place or body is named that no cited passage names, or in a way that does not say which of two is meant. */
public final class NameSupported implements Rule {

    private static final String HINT = "Cite the passage that names them, or take the name out; where the passage does name "
            + "them, add them to its entities in the record.";

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
        NamesTurned turned = new NamesTurned(site, names, entities);
        return (document, sink) -> new Page(site, document, entities, names, facts, turned, sink).check();
    }

    /** The check of one page, which remembers whom it has named in full. */
    private static final class Page {
        private final Site site;
        private final Document document;
        private final Map<String, Entity> entities;
        private final Names names;
        private final Map<String, Facts> facts;
        private final NamesTurned turned;
        private final Understood understood;
        private final Sink sink;
        private final Set<String> onPage = new HashSet<>();
        private final Set<String> inBlock = new HashSet<>();
        private Block current;

        Page(Site site, Document document, Map<String, Entity> entities, Names names, Map<String, Facts> facts,
             NamesTurned turned, Sink sink) {
            this.turned = turned;
            this.understood = new Understood(site, document, entities, facts);
            this.site = site;
            this.document = document;
            this.entities = entities;
            this.names = names;
            this.facts = facts;
            this.sink = sink;
        }

        void check() {
            List<Statement> statements = Statement.of(site, document);
            for (Statement statement : statements) {
                if (!statement.claim().field().equals("when") && statement.claim().block().kind() != Block.Kind.CODE) {
                    statement(statement);
                }
            }
            new NamedPeople(site, document, entities, names, facts, sink).check(statements);
        }

        private void statement(Statement statement) {
            Claim claim = statement.claim();
            if (current != claim.block()) {
                current = claim.block();
                inBlock.clear();
            }
            String text = claim.text();
            Set<String> named = new HashSet<>();
            List<Facts> cited = statement.passages().stream().map(passage -> facts.get(passage.id())).toList();
            cited.forEach(each -> named.addAll(each.entities()));
            List<Mention> known = names.in(text, statement.tokens());
            known.forEach(mention -> known(mention, statement, named));
            if (claim.block().kind().claims() || claim.inHeader()) {
                turned.check(claim, known, statement.passages(), sink);
            }
            Set<Integer> starts = starts(claim);
            List<Mention> unknown = isHeadline(claim, known) ? List.of() : names.unknown(text, statement.tokens(), starts::contains, known,
                    word -> cited.stream().anyMatch(each -> each.words().contains(word)));
            sink.count("names", known.size() + unknown.size());
            for (Mention mention : unknown) {
                if (!Exempt.at(site, document, statement, mention.start())) {
                    sink.report(claim, mention.start(), "“" + mention.text() + "” is a name that " + statement.where()
                            + (statement.passages().size() > 1 ? " do not have" : " does not have"), HINT);
                }
            }
        }

        private static boolean isHeadline(Claim claim, List<Mention> known) {
            return !claim.block().kind().claims() || claim.field().equals("title") && Names.isTitleCase(claim.text(), known);
        }

        private void known(Mention mention, Statement statement, Set<String> named) {
            if (!mention.fallback().isEmpty() && mention.entities().stream().noneMatch(e -> named.contains(e.id()))) {
                mention.fallback().forEach(inner -> known(inner, statement, named));
                return;
            }
            Claim claim = statement.claim();
            if (mention.isPlural() && mention.entities().stream().filter(e -> named.contains(e.id())).count() > 1) {
                return;
            }
            List<Entity> may = mention.entities().size() == 1 ? mention.entities() : resolve(mention, claim);
            if (mention.entities().size() == 1) {
                inBlock.add(may.get(0).id());
                onPage.add(may.get(0).id());
            }
            String message = "";
            if (may.stream().noneMatch(e -> named.contains(e.id()) || understood.is(e, mention, claim, named))) {
                message = "“" + mention.text() + "” is not named by " + statement.where() + " (there: "
                        + Statement.some(named.stream().filter(entities::containsKey).sorted().map(id -> entities.get(id).name())
                        .toList(), "nobody") + ")";
            } else if (may.size() > 1) {
                message = "“" + mention.text() + "” may be "
                        + may.stream().map(Entity::name).sorted().collect(Collectors.joining(" or "));
            }
            if (!message.isEmpty() && !Exempt.at(site, document, statement, mention.start())) {
                sink.report(claim, mention.start(), message, may.size() > 1 && message.contains(" may be ")
                        ? "Write the full name, here or earlier in the paragraph." : HINT);
            }
        }

        /** Whom a shared name means: the one named in full in this paragraph, or the page's own, or on this page. */
        private List<Entity> resolve(Mention mention, Claim claim) {
            List<Collection<String>> places = new ArrayList<>();
            places.add(inBlock);
            places.add(document.type().equals("person") ? List.of(document.slug()) : List.of());
            places.add(onPage);
            if (claim.inHeader()) {
                places.add(document.header().list("people").stream().map(item -> item.value()).toList());
            }
            for (Collection<String> place : places) {
                List<Entity> there = mention.entities().stream().filter(e -> place.contains(e.id())).toList();
                if (!there.isEmpty()) {
                    return there;
                }
            }
            return mention.entities();
        }

        /** Offsets in the claim's text at which a sentence starts. */
        private static Set<Integer> starts(Claim claim) {
            String text = claim.block().text().value();
            Set<Integer> starts = new HashSet<>();
            for (Sentences.Span span : claim.block().sentences()) {
                int at = span.start();
                while (at < span.end() && !Character.isLetter(text.charAt(at))) {
                    at++;
                }
                starts.add(at - claim.start());
            }
            return starts;
        }
    }
}
