package explainer.intake;

import explainer.source.Passage.Kind;
import java.util.List;

/**
 * What can be listed of one passage before anybody has read it.
 *
 * @param n        its number
 * @param kind     what it is
 * @param guessed  whether that is a guess
 * @param entities ids of those it names by name
 * @param dates    its dates, EDTF
 * @param datesWhy how those were found that the words alone do not give; "" for none
 * @param open     words of dates that the author has to resolve
 * @param figures  its numbers, in digits, with what they count
 * @param loose    words of numbers that could not be written so
 * @param quotes   its direct speech, verbatim
 * @param tooShort words in quotation marks that the seal alone cannot tell
 * @param voice    the voice it seems to have, with what tells so
 */
public record DraftPassage(int n, Kind kind, boolean guessed, List<String> entities, List<String> dates, String datesWhy,
                    List<String> open, List<String> figures, List<String> loose, List<String> quotes,
                    List<String> tooShort, String voice) {

    /** A heading or credit line, of which nothing is listed. */
    static DraftPassage bare(int n, Kind kind, boolean guessed) {
        return new DraftPassage(n, kind, guessed, List.of(), List.of(), "", List.of(), List.of(), List.of(), List.of(),
                List.of(), "");
    }
}
