package explainer.intake;

import explainer.source.Passage.Kind;
import explainer.source.Seal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What comes of a copy: the record to fill in, its seal, and what to tell the author.
 *
 * @param record  the text of {@code seeds/<key>.yaml}
 * @param seal    the seal of the same passages
 * @param guesses what was guessed or left out, a line each
 */
public record Intake(String record, Seal seal, List<String> guesses) {

    private static final int MOST = 12;

    public Intake {
        guesses = List.copyOf(guesses);
    }

    /**
     * Drafts the record of a copy.
     *
     * @param skipLines beginnings of lines that the author says are no passages
     * @throws IllegalArgumentException when no line is left; its message is one line for the user
     */
    public static Intake of(String key, Copy copy, List<String> skipLines) {
        Sifting sifting = Sifting.of(copy, skipLines);
        if (sifting.passages().stream().noneMatch(line -> line.kind() == Kind.TEXT)) {
            throw new IllegalArgumentException("has no passages: no line of it is text that could be cited");
        }
        Seal seal = Seal.of(key, sifting.skipLines(), copy.text());
        Draft draft = Draft.of(sifting.passages(), seal);
        Map<String, String> about = new HashMap<>(copy.about());
        String says = "Read from " + copy.format() + "." + (copy.notes().isEmpty() ? "" : " " + String.join(" ", copy.notes()))
                + (sifting.leftOut().isEmpty() ? "" : " Advertising lines are left out of the numbering.");
        return new Intake(RecordText.of(key, about, says, draft), seal, guesses(copy, sifting, draft));
    }

    private static List<String> guesses(Copy copy, Sifting sifting, Draft draft) {
        List<String> told = new ArrayList<>(copy.notes());
        told.addAll(sifting.leftOut().stream().map(line -> "No passage, being advertising or told to be skipped: " + YamlText.mention(line)).toList());
        kinds(draft, Kind.HEADING, "Short, and without a full stop, so taken for headings: ", told);
        kinds(draft, Kind.CREDIT, "Taken for the credit: ", told);
        long kinds = draft.names().stream().filter(found -> !found.entity().kind().isEmpty()).count();
        if (!draft.names().isEmpty()) {
            told.add("Names, told by their capital letters: " + draft.names().size() + "; "
                    + kinds + " with a kind that is guessed, " + (draft.names().size() - kinds) + " without one.");
        }
        passages(draft.passages().stream().filter(p -> !p.datesWhy().isEmpty()).toList(), "Dates that took their year from an earlier one: ", told);
        passages(draft.passages().stream().filter(p -> !p.open().isEmpty()).toList(), "Dates that only a reader can resolve: ", told);
        passages(draft.passages().stream().filter(p -> !p.loose().isEmpty()).toList(), "Numbers that are not in digits yet: ", told);
        passages(draft.passages().stream().filter(p -> !p.tooShort().isEmpty()).toList(), "Words in quotation marks that are too few for the seal: ", told);
        told.add("The voice of each passage: a comment says what it seems to be.");
        return told;
    }

    private static void kinds(Draft draft, Kind kind, String what, List<String> told) {
        passages(draft.passages().stream().filter(p -> p.guessed() && p.kind() == kind).toList(), what, told);
    }

    private static void passages(List<DraftPassage> passages, String what, List<String> told) {
        if (!passages.isEmpty()) {
            told.add(what + "passage" + (passages.size() == 1 ? " " : "s ")
                    + passages.stream().limit(MOST).map(p -> String.valueOf(p.n())).collect(Collectors.joining(", "))
                    + (passages.size() > MOST ? " and " + (passages.size() - MOST) + " more." : "."));
        }
    }
}
