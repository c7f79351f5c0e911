package explainer.rule;

import explainer.content.Document;
import explainer.content.Site;
import explainer.content.VisibleText;
import explainer.source.Entity;
import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Phrases;
import explainer.text.Position;
import explainer.text.Quotation;
import explainer.text.Quotations;
import explainer.text.Shorten;
import explainer.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A name in the source's spelling, where the site has one of its own. */
public final class NameStyle implements Rule {

    /** The header key that lists other spellings on purpose. */
    private static final String EXEMPT = "also_known_as";
    /** How far an address is looked for round a name. */
    private static final int NEAR = 200;

    /** What a phrase of the index is: a house name or alias, which is fine, or the spelling of an entity. */
    private record Spelling(Entity entity, boolean house) {
    }

    /** A spelling that is not the house's, where it stands in a text. */
    private record Written(Entity entity, int start, int end) {
    }

    @Override
    public String id() {
        return "name-style";
    }

    @Override
    public String summary() {
        return "A name is not spelled the site’s way, outside quotation marks.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        Phrases<Spelling> names = names(site);
        return new Check() {
            @Override
            public void document(Document document, Sink sink) {
                for (VisibleText text : VisibleText.of(document)) {
                    if (!text.field().equals(EXEMPT)) {
                        check(names, document.path(), text.value(), text::at, sink);
                    }
                }
            }

            /** Readers see a passage's gist under the claims that cite it. */
            @Override
            public void finish(Sink sink) {
                for (SourceRecord record : site.records()) {
                    for (Passage passage : record.passages()) {
                        check(names, record.path(), passage.gist(), offset -> passage.at("gist"), sink);
                        check(names, record.path(), passage.mixed(), offset -> passage.at("mixed"), sink);
                    }
                }
            }
        };
    }

    private static Phrases<Spelling> names(Site site) {
        Phrases<Spelling> names = new Phrases<>(true);
        List<Entity> entities = site.records().stream().flatMap(record -> record.entities().stream()).toList();
        // House names first: what is one entity's name is right, even if it is another's spelling in some source
        for (Entity entity : entities) {
            names.add(entity.name(), new Spelling(entity, true));
            entity.aliases().forEach(alias -> names.add(alias, new Spelling(entity, true)));
        }
        for (Entity entity : entities) {
            for (String spelling : entity.spellings()) {
                names.add(spelling, new Spelling(entity, false));
                names.add(spelling.toUpperCase(Locale.ROOT), new Spelling(entity, false));
                names.add(capital(spelling), new Spelling(entity, false));
            }
        }
        return names;
    }

    private static String capital(String spelling) {
        return spelling.isEmpty() ? "" : spelling.substring(0, 1).toUpperCase(Locale.ROOT) + spelling.substring(1);
    }

    private static void check(Phrases<Spelling> names, String path, String text, IntFunction<Position> at, Sink sink) {
        List<Token> tokens = Token.of(text);
        // What was added first under a name is what it is: the house's, if it is anybody's
        List<Written> matches = names.in(tokens).stream().filter(match -> !match.values().get(0).house())
                .map(match -> new Written(match.values().get(0).entity(), tokens.get(match.from()).start(),
                        tokens.get(match.to() - 1).end())).toList();
        if (matches.isEmpty()) {
            return;
        }
        List<Quotation> quotations = Quotations.in(text).all();
        int next = 0;
        for (Written match : matches) {
            while (next < quotations.size() && quotations.get(next).end() <= match.start()) {
                next++;
            }
            boolean quoted = next < quotations.size() && quotations.get(next).closed()
                    && quotations.get(next).overlaps(match.start(), match.end());
            if (!quoted && !inAddress(text, match)) {
                String written = text.substring(match.start(), match.end());
                String house = house(match.entity(), written);
                sink.report(path, at.apply(match.start()), "this site spells " + Shorten.quote(written) + " "
                        + Shorten.quote(house), "Write " + Shorten.quote(house)
                        + ". Another spelling may stand in a quotation and in also_known_as.");
            }
        }
    }

    /** The house name, or the alias that is as long as what was written: a surname for a surname. */
    private static String house(Entity entity, String written) {
        int words = written.split(" ").length;
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .filter(name -> name.split(" ").length == words).findFirst().orElse(entity.name());
    }

    /** Whether a match is part of a web or mail address, which is spelled as it is. */
    private static boolean inAddress(String text, Written match) {
        int start = match.start();
        while (start > 0 && match.start() - start < NEAR && text.charAt(start - 1) != ' ') {
            start--;
        }
        int end = match.end();
        while (end < text.length() && end - match.end() < NEAR && text.charAt(end) != ' ') {
            end++;
        }
        String token = text.substring(start, end);
        return token.contains("://") || token.contains("@") || token.startsWith("www.");
    }
}
