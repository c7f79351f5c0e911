package explainer.rule.name;

import explainer.content.Block;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.content.Site;
import explainer.name.Mention;
import explainer.name.Names;
import explainer.name.UnknownNames;
import explainer.rule.Sink;
import explainer.rule.support.Exempt;
import explainer.rule.support.Facts;
import explainer.rule.support.Statement;
import explainer.source.Entity;
import explainer.text.Sentences;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names in the statements of one page, each held against the passages that its statement cites. */
public final class NamesOfPage {

    private static final String HINT = "Cite the passage that names them, or take the name out; where the passage does name "
            + "them, add them to its entities in the record.";

    private final Site site;
    private final Document document;
    private final Map<String, Entity> entities;
    private final Names names;
    private final UnknownNames unknownNames;
    private final Map<String, Facts> facts;
    private final Map<String, Set<String>> told;
    private final NamesTurned turned;
    private final Understood understood;
    private final Sink sink;
    private final SharedNames shared;

    /**
     * @param entities those of all records, by id
     * @param facts    what each passage states, by its id
     * @param told     the ids of those whom the words of each passage name, by its id
     * @param turned   finds those who change places with one another
     * @param sink     gets what is found
     */
    public NamesOfPage(Site site, Document document, Map<String, Entity> entities, Names names, Map<String, Facts> facts,
            Map<String, Set<String>> told, NamesTurned turned, Sink sink) {
        this.shared = new SharedNames(document);
        this.told = told;
        this.turned = turned;
        this.understood = new Understood(site, document, entities, facts);
        this.site = site;
        this.document = document;
        this.entities = entities;
        this.names = names;
        this.unknownNames = site.once(UnknownNames.class, s -> new UnknownNames());
        this.facts = facts;
        this.sink = sink;
    }

    /** Reports every name that nothing cited there has, or that may be that of two. */
    public void check() {
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
        shared.begin(claim.block());
        String text = claim.text();
        Set<String> named = new HashSet<>();
        List<Facts> cited = statement.passages().stream().map(passage -> facts.get(passage.id())).toList();
        cited.forEach(each -> named.addAll(each.entities()));
        statement.passages().forEach(passage -> named.addAll(told.get(passage.id())));
        List<Mention> known = names.in(text, statement.tokens());
        known.forEach(mention -> known(mention, statement, named));
        if (claim.block().kind().claims() || claim.inHeader()) {
            turned.check(claim, known, statement.passages(), sink);
        }
        Set<Integer> starts = starts(claim);
        List<Mention> unknown = isHeadline(claim, known) ? List.of() : unknownNames.in(text, statement.tokens(), starts::contains, known,
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
        return !claim.block().kind().claims() || claim.field().equals("title") && UnknownNames.isTitleCase(claim.text(), known);
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
        List<Entity> may = mention.entities().size() == 1 ? mention.entities() : shared.resolve(mention, claim);
        if (mention.entities().size() == 1) {
            shared.named(may.get(0));
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
