package explainer.rule.contradiction;

import explainer.content.Citation;
import explainer.content.Claim;
import explainer.rule.Sink;
import explainer.source.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A claim that says "all of them" or "all say", where its passages tell it of a part, "two of the three", and of all nothing. */
public final class AllTold {

    private static final String NUMBER = "\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final Pattern ALL = Pattern.compile("(?i)(?<!\\p{L})(?<!nearly |almost |not |at |practically |virtually )all (?:of (?:them"
            + "|whom|these|those|the(?: (?:" + NUMBER + "))?)"
            + "|say|said|tell|told|recall|remember|are|were|have|had)(?!\\p{L})");
    private static final Pattern PART = Pattern.compile("(?i)(?<!\\p{L})(?:(?:one|" + NUMBER
            + "|most|some|several|many|few|half) of (?:the |its |his |her |their )?(?:them|these|those|whom|"
            + NUMBER + ")|most of|some of|the majority)(?!\\p{L})");
    private static final Pattern EACH = Pattern.compile("(?i)(?<!\\p{L})(?:all|every\\p{L}*|each|both|none|nobody|whole|entire\\p{L}*"
            + "|unanim\\p{L}*)(?!\\p{L})");

    /** Whether a passage tells of a part, and whether of all. */
    private record Told(boolean part, boolean all) {

        static Told of(Passage passage) {
            return new Told(PART.matcher(passage.gist() + " ; " + passage.mixed()).find(), EACH.matcher(String.join(" ; ", passage.texts())).find());
        }
    }

    private final Map<String, Told> byId = new HashMap<>();

    /** Holds a claim against the passages it rests on. */
    public void check(Claim claim, List<Gists.Gist> cited, Sink sink) {
        List<Told> told = cited.stream().map(gist -> byId.computeIfAbsent(gist.passage().id(), id -> Told.of(gist.passage()))).toList();
        if (told.stream().noneMatch(Told::part) || told.stream().anyMatch(Told::all) || claim.has(Citation.Mark.EDITOR)
                || claim.has(Citation.Mark.NOT_SAID) || claim.has(Citation.Mark.DERIVED)) {
            return;
        }
        Matcher all = ALL.matcher(claim.text());
        if (all.find() && !PART.matcher(all.replaceAll(" ")).find()) {
            Passage passage = cited.get(told.indexOf(told.stream().filter(Told::part).findFirst().orElseThrow())).passage();
            sink.report(claim, all.reset().find() ? all.start() : 0, "passage " + passage.id() + " tells it of a part, and the claim of all",
                    "Say of how many: " + passage.gist());
        }
    }
}
