package explainer.rule.contradiction;

import explainer.rule.negation.Denials;
import explainer.text.Fold;
import explainer.text.Quotation;
import explainer.text.Quotations;
import explainer.text.Word;
import java.util.List;
import java.util.Locale;

/** A quotation that starts right after the "not" of the recorded speech, or ends right before it: to the letter, and the opposite. */
public final class Clipped {

    private final Denials denials;

    /** Reads passages with these. */
    public Clipped(Denials denials) {
        this.denials = denials;
    }

    /** Of a text that denies nothing: the words of the first quotation that leaves the denial beside it out, with it, or "". */
    public String in(String text, List<Gists.Gist> cited) {
        if (cited.stream().allMatch(gist -> gist.passage().quotes().isEmpty())) {
            return "";
        }
        for (Quotation quotation : Quotations.in(text).all()) {
            String words = Fold.quotation(quotation.words(text)).toLowerCase(Locale.ROOT);
            // "Nobody rang me" denies by itself, whatever follows in the speech
            boolean own = Word.loose(words).stream().anyMatch(word -> denials.negates(word.form()));
            for (Gists.Gist gist : own ? List.<Gists.Gist>of() : cited) {
                for (var quote : gist.passage().quotes()) {
                    String speech = Fold.text(quote.text()).toLowerCase(Locale.ROOT);
                    int at = words.isEmpty() ? -1 : speech.indexOf(words);
                    List<Word> before = Word.loose(speech.substring(0, Math.max(0, at)));
                    List<Word> after = Word.loose(at < 0 ? "" : speech.substring(at + words.length()));
                    if (!before.isEmpty() && denials.negates(before.get(before.size() - 1).form())) {
                        return before.get(before.size() - 1).form() + " " + quotation.words(text);
                    }
                    if (!after.isEmpty() && denials.negates(after.get(0).form())) {
                        return quotation.words(text) + " " + after.get(0).form();
                    }
                }
            }
        }
        return "";
    }
}
