package explainer.rule.kind;

import explainer.content.Claim;
import explainer.content.Site;
import explainer.rule.Sink;
import explainer.rule.negation.Denials;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Clauses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A claim that has one kind of the list {@code kinds} where its passages have another of the same row. */
public final class OtherKind {

    /** What must be shared beside the two, or in the two clauses, by weight: a word of most passages shows nothing. */
    private static final double BESIDE = 0.3;
    private static final double CLAUSE = 0.4;
    /** The same of the whole claim with the passage, where a row wants no more. */
    private static final double ANYWHERE = 1.3;

    /**
     * A kind that a passage has.
     *
     * @param denied whether its clause denies
     */
    private record Told(Kind kind, Setting setting, boolean denied) {
    }

    /**
     * A passage.
     *
     * @param told what its gist, its notes and its quotations have
     * @param all  all its kinds, those of names and figures too
     */
    private record Read(Passage passage, List<Told> told, List<Kind> all) {
    }

    private final Map<String, Read> byId = new HashMap<>();
    private final GistIndex index;
    private final Denials denials;
    private final Kinds kinds;

    /** For the passages of a site. */
    public OtherKind(Site site, GistIndex index, Denials denials) {
        this.index = index;
        this.denials = denials;
        this.kinds = new Kinds(index);
        for (SourceRecord record : site.records()) {
            record.passages().stream().filter(Passage::citable)
                    .forEach(passage -> byId.computeIfAbsent(passage.id(), id -> read(passage, record)));
        }
    }

    private Read read(Passage passage, SourceRecord record) {
        List<Told> told = new ArrayList<>();
        for (String text : passage.texts()) {
            Clauses clauses = Clauses.of(text);
            kinds.in(clauses).forEach(at -> told.add(new Told(at.kind(), Setting.of(clauses, at.from(), at.to(), index), denied(clauses, at))));
        }
        List<Kind> all = new ArrayList<>(told.stream().map(Told::kind).toList());
        passage.entities().stream().flatMap(id -> record.entity(id).stream()).flatMap(entity -> entity.names().stream())
                .forEach(name -> kinds.in(Clauses.of(name)).forEach(at -> all.add(at.kind())));
        return new Read(passage, told, all);
    }

    /** Whether its clause, or a "not" right before that, denies. */
    private boolean denied(Clauses clauses, Kinds.At at) {
        return IntStream.rangeClosed(Math.max(0, clauses.first(at.from()) - 1), clauses.last(at.from()))
                .anyMatch(k -> (k < at.from() || k >= at.to()) && denials.negates(clauses.forms().get(k)));
    }

    /** Holds a claim, whose clauses are given, against the passages it rests on. */
    public void check(Claim claim, Clauses clauses, List<Passage> passages, Sink sink) {
        List<Read> cited = new ArrayList<>();
        boolean any = false;
        for (Passage passage : passages) {
            Read read = byId.get(passage.id());
            cited.add(read);
            any |= !read.told().isEmpty();
        }
        if (!any) {
            return;
        }
        List<Kinds.At> here = kinds.in(clauses);
        for (Kinds.At at : here) {
            Kind kind = at.kind();
            boolean other = cited.stream().anyMatch(read -> read.told().stream().anyMatch(told -> told.kind().excludes(kind)));
            // What tells of both kinds, or rests on a passage that has this one too, sets nothing in the other's place
            if (other && here.stream().noneMatch(beside -> beside.kind().excludes(kind))
                    && cited.stream().noneMatch(read -> read.all().stream().anyMatch(kind::is)) && !denied(clauses, at)) {
                report(claim, clauses, at, cited, sink);
            }
        }
    }

    private void report(Claim claim, Clauses clauses, Kinds.At at, List<Read> cited, Sink sink) {
        Setting here = Setting.of(clauses, at.from(), at.to(), index);
        Set<String> words = null;
        for (Read read : cited) {
            for (Told told : read.told()) {
                if (!told.kind().excludes(at.kind()) || told.denied()) {
                    continue;
                }
                boolean far = reachesFar(at, clauses);
                boolean same = here.beside(told.setting(), index) >= BESIDE
                        || (far || at.kind().reach() == Kind.Reach.CLAUSE) && here.clause(told.setting(), index) >= CLAUSE;
                if (!same && far) {
                    words = words == null ? Setting.plain(index.stems().set(claim.text()), index) : words;
                    same = index.shared(words, read.passage()) >= ANYWHERE;
                }
                if (same) {
                    sink.report(claim, clauses.words().get(at.from()).start(), "passage " + read.passage().id() + " says “" + told.kind().said()
                            + "”, and the claim says “" + at.kind().said() + "”", "Say what it says: " + read.passage().gist());
                    return;
                }
            }
        }
    }

    private static boolean reachesFar(Kinds.At at, Clauses clauses) {
        return switch (at.kind().reach()) {
            case ANYWHERE -> true;
            case OWNED -> at.from() > 0 && Setting.owns(clauses.forms().get(at.from() - 1));
            case BESIDE, CLAUSE -> false;
        };
    }
}
