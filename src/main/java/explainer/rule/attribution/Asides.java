package explainer.rule.attribution;

import explainer.text.Entries;
import explainer.text.Word;
import java.util.List;

/** Takes out what stands between commas before a verb of saying: "three clerks, who still work there, say". */
final class Asides {

    private Asides() {
    }

    /** A sentence without them, or as it is. */
    static String without(String sentence, Entries verbs) {
        if (sentence.indexOf(',') < 0) {
            return sentence;
        }
        List<Word> words = Word.loose(sentence);
        List<String> forms = Word.forms(words);
        StringBuilder plain = new StringBuilder();
        int told = 0;
        int comma = -1;
        for (int i = 1; i < words.size(); i++) {
            String between = sentence.substring(words.get(i - 1).end(), words.get(i).start());
            if (!between.startsWith(",")) {
                comma = between.isBlank() || between.length() == 1 ? comma : -1;
            } else if (comma >= told && verbs.at(forms, i) > 0) {
                plain.append(sentence, told, comma).append(' ');
                told = words.get(i).start();
                comma = -1;
            } else {
                comma = words.get(i - 1).end();
            }
        }
        return plain.append(sentence, told, sentence.length()).toString();
    }
}
