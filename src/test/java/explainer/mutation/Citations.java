package explainer.mutation;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.content.Document;
import explainer.source.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A citation is removed, renumbered to another passage, or moved to the next claim. What leaves every word on the
 * passages it rested on before is no change, and not made.
 */
final class Citations implements Mutation {

    private static final int RENUMBERED = 3;

    private enum Kind {
        REMOVED("a claim's citations removed", true),
        THINNED("one citation of several removed", false),
        RENUMBERED_ONLY("a claim's only citation renumbered", true),
        RENUMBERED_ONE("one citation of several renumbered", false),
        MOVED("a claim's citations moved to the next claim", true),
        // All that a sentence cites stands in it still, and every word of it rests on all that it rested on
        GATHERED("a claim's citations moved to the next claim of the same sentence", false),
        EXCHANGED("the citations of two neighbouring claims exchanged", false);

        private final String words;
        private final boolean gated;

        Kind(String words, boolean gated) {
            this.words = words;
            this.gated = gated;
        }
    }

    private final Kind kind;

    private Citations(Kind kind) {
        this.kind = kind;
    }

    static List<Mutation> all() {
        return Stream.of(Kind.values()).<Mutation>map(Citations::new).toList();
    }

    @Override
    public String name() {
        return kind.words;
    }

    @Override
    public boolean gated() {
        return kind.gated;
    }

    @Override
    public Stream<Mutant> of(Story story) {
        return story.documents().stream().flatMap(document -> {
            List<Claim> claims = document.claims().stream()
                    .filter(claim -> !claim.inHeader() && !claim.citations().isEmpty()).toList();
            return Stream.iterate(0, i -> i < claims.size(), i -> i + 1).flatMap(i -> {
                Claim claim = claims.get(i);
                Claim next = i + 1 < claims.size() ? claims.get(i + 1) : null;
                return switch (kind) {
                    case REMOVED -> removed(document, claim, next);
                    case THINNED -> thinned(document, claim);
                    case RENUMBERED_ONLY, RENUMBERED_ONE -> renumbered(story, document, claim);
                    case MOVED, GATHERED -> moved(document, claim, next);
                    case EXCHANGED -> exchanged(document, claim, next);
                };
            });
        });
    }

    private static Stream<Mutant> removed(Document document, Claim claim, Claim next) {
        if (next != null && next.block() == claim.block() && ids(next).equals(ids(claim))) {
            return Stream.empty();
        }
        return group(document, claim).map(span -> mutant(document, claim, List.of(cut(document, span)), "no citation")).stream();
    }

    private static Stream<Mutant> thinned(Document document, Claim claim) {
        return claim.citations().size() < 2 ? Stream.empty() : claim.citations().stream()
                .flatMap(citation -> Story.span(document, citation).stream().map(span -> mutant(document, claim,
                        List.of(cut(document, span)), "without " + citation.id())));
    }

    private Stream<Mutant> renumbered(Story story, Document document, Claim claim) {
        if (claim.citations().size() > 1 != (kind == Kind.RENUMBERED_ONE)) {
            return Stream.empty();
        }
        return claim.citations().stream().filter(citation -> story.site().passage(citation).isPresent()).flatMap(citation -> {
            List<Passage> others = new ArrayList<>(story.site().record(citation.key()).orElseThrow().passages().stream()
                    .filter(Passage::citable).filter(passage -> !ids(claim).contains(passage.id())).toList());
            Collections.shuffle(others, Story.random(new Story.Place(document, claim, 0, 0, ""), citation.id()));
            return others.stream().limit(RENUMBERED).flatMap(other -> Story.span(document, citation).stream().map(span -> {
                String link = document.file().text().substring(span.start(), span.end())
                        .replaceFirst("^\\[[^\\]]*\\]\\(#[^)\\s]+", "[" + other.n() + "](#" + other.id());
                return mutant(document, claim, List.of(new Mutant.Edit(span.start(), span.end(), link)),
                        citation.id() + " → " + other.id());
            }));
        });
    }

    private Stream<Mutant> moved(Document document, Claim claim, Claim next) {
        if (next == null || sameSentence(claim, next) != (kind == Kind.GATHERED) || next.block() == claim.block() && ids(next).containsAll(ids(claim))
                && ids(claim).containsAll(ids(next))) {
            return Stream.empty();
        }
        Optional<Mutant.Edit> from = group(document, claim);
        Optional<Mutant.Edit> to = group(document, next);
        if (from.isEmpty() || to.isEmpty()) {
            return Stream.empty();
        }
        String links = document.file().text().substring(from.get().start(), from.get().end());
        return Stream.of(mutant(document, claim, List.of(cut(document, from.get()),
                new Mutant.Edit(to.get().end(), to.get().end(), " " + links)), "to the next claim"));
    }

    private static boolean sameSentence(Claim claim, Claim next) {
        return claim.block() == next.block() && claim.block().sentences().stream()
                .anyMatch(sentence -> sentence.start() < claim.end() && next.end() <= sentence.end());
    }

    private static Stream<Mutant> exchanged(Document document, Claim claim, Claim next) {
        if (next == null || ids(claim).containsAll(ids(next)) && ids(next).containsAll(ids(claim))) {
            return Stream.empty();
        }
        Optional<Mutant.Edit> a = group(document, claim);
        Optional<Mutant.Edit> b = group(document, next);
        if (a.isEmpty() || b.isEmpty()) {
            return Stream.empty();
        }
        String text = document.file().text();
        return Stream.of(mutant(document, claim, List.of(
                new Mutant.Edit(a.get().start(), a.get().end(), text.substring(b.get().start(), b.get().end())),
                new Mutant.Edit(b.get().start(), b.get().end(), text.substring(a.get().start(), a.get().end()))),
                "exchanged with " + ids(next)));
    }

    private static List<String> ids(Claim claim) {
        return claim.citations().stream().map(citation -> citation.id() + citation.mark()).map(id -> id.replace("CITED", ""))
                .sorted().toList();
    }

    /** From the first link of a claim's citations to the last. */
    private static Optional<Mutant.Edit> group(Document document, Claim claim) {
        Optional<Mutant.Edit> first = Story.span(document, claim.citations().get(0));
        Optional<Mutant.Edit> last = Story.span(document, claim.citations().get(claim.citations().size() - 1));
        return first.isEmpty() || last.isEmpty() ? Optional.empty()
                : Optional.of(new Mutant.Edit(first.get().start(), last.get().end(), ""));
    }

    /** The links go with the space before them. */
    private static Mutant.Edit cut(Document document, Mutant.Edit span) {
        boolean space = span.start() > 0 && document.file().text().charAt(span.start() - 1) == ' ';
        return new Mutant.Edit(space ? span.start() - 1 : span.start(), span.end(), "");
    }

    private static Mutant mutant(Document document, Claim claim, List<Mutant.Edit> edits, String what) {
        String text = claim.text();
        return new Mutant(document.file(), edits, "“" + text.substring(Math.max(0, text.length() - 110)) + "” "
                + claim.citations().stream().map(Citation::id).collect(Collectors.toList()) + ": " + what);
    }
}
