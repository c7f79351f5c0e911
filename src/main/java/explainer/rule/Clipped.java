package explainer.rule;

import explainer.source.Passage;
import explainer.text.Fold;
import explainer.text.Quotation;
import explainer.text.Quotations;
import explainer.text.Word;
import java.util.List;
import java.util.Locale;

/** A quotation that starts right after the "not" that the recorded speech has: to the letter, and the opposite. */
final class Clipped {

    private final Denials denials;

    Clipped(Denials denials) {
        this.denials = denials;
    }

    /** The words of a text's first quotation that leaves a denial before it out, with that denial in front, or "". */
    String in(String text, List<Passage> passages) {
        if (passages.stream().allMatch(passage -> passage.quotes().isEmpty()) || !denials.of(text).isEmpty()) {
            return "";
        }
        for (Quotation quotation : Quotations.in(text).all()) {
            String words = Fold.quotation(quotation.words(text)).toLowerCase(Locale.ROOT);
            for (Passage passage : passages) {
                for (var quote : passage.quotes()) {
                    String speech = Fold.text(quote.text()).toLowerCase(Locale.ROOT);
                    int at = words.isEmpty() ? -1 : speech.indexOf(words);
                    List<Word> before = at < 0 ? List.of() : Word.loose(speech.substring(0, at));
                    Word last = before.isEmpty() ? null : before.get(before.size() - 1);
                    if (last != null && denials.negates(last.form())) {
                        return last.form() + " " + quotation.words(text);
                    }
                }
            }
        }
        return "";
    }
}
