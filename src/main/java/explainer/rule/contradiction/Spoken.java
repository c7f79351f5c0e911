package explainer.rule.contradiction;

import explainer.rule.negation.Part;
import explainer.rule.support.GistIndex;
import explainer.source.Passage;
import explainer.text.Fold;
import explainer.text.Quotation;
import explainer.text.Quotations;
import explainer.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a claim that gives recorded words, and names what they are about: "of the key he said that “somebody” had it" tells
 * what a passage quotes, though that goes on "nobody admits having taken the key".
 */
final class Spoken {

    /** So many words are what the quotation is about; more tell what the passage denies. */
    private static final int ABOUT = 1;

    private Spoken() {
    }

    /** Whether a part is one, and not what a part of the passage's gist denies. */
    static boolean isAbout(Part part, Part denied, Passage passage, GistIndex index) {
        List<Quotation> quotations = passage.quotes().isEmpty() ? List.of() : Quotations.in(part.text()).all();
        if (quotations.stream().noneMatch(quotation -> isRecorded(quotation.words(part.text()), passage))) {
            return false;
        }
        Set<String> own = part.words().stream()
                .filter(word -> quotations.stream().noneMatch(quotation -> quotation.overlaps(word.start(), word.end())))
                .map(Word::form).collect(Collectors.toSet());
        return denied.stems().stream().filter(word -> !index.isName(word) && own.contains(word)).limit(ABOUT + 1L).count() <= ABOUT;
    }

    private static boolean isRecorded(String words, Passage passage) {
        String said = plain(words);
        return !said.isBlank() && passage.quotes().stream().anyMatch(quote -> plain(quote.text()).contains(said));
    }

    /** Without the brackets of "[h]e", in small letters. */
    private static String plain(String words) {
        return Fold.text(words).toLowerCase(Locale.ROOT).replaceAll("[\\[\\].,]", "").strip();
    }
}
