package explainer.intake;

import explainer.text.Phrases;
import explainer.text.Token;
import explainer.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Guesses whose word a passage is, the weakest first, by the lists that tell an attribution; to be read as a guess. */
final class VoiceGuess {

    private static final Set<String> PAPERS = Set.of("report", "memo", "memorandum", "letter", "document", "documents", "file",
            "files", "draft", "email", "emails", "minutes");
    private static final Set<String> SEEN = Set.of("described", "saw", "seen", "read", "reviewed", "obtained");
    private static final Set<String> PUBLIC = Set.of("televised", "broadcast", "announced", "announcement", "livestream");
    private static final Set<String> MANY = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "several", "some", "many", "other", "former", "senior");
    private static final int BESIDE = 10;

    private final Set<String> units = new HashSet<>();

    private final Phrases<String> sources = Phrases.of(WordList.load("source-nouns"));
    private final Phrases<String> accounts = Phrases.of(WordList.load("attributions"));
    private final Phrases<String> verbs = Phrases.of(WordList.load("verbs-of-saying"));

    VoiceGuess() {
        WordList.load("units").entries().forEach(line -> units.addAll(List.of(line.substring(line.indexOf(':') + 1).strip().split(" +"))));
    }

    /** @param speaks whether somebody who is named says something in it */
    String of(String text, boolean speaks) {
        List<Token> tokens = Token.of(text);
        String paper = word(tokens, PAPERS);
        if (!paper.isEmpty() && !word(tokens, SEEN).isEmpty()) {
            return "document (“" + paper + "”, “" + word(tokens, SEEN) + "”)";
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!accounts.at(tokens, i).isEmpty()) {
                return "anonymous (“" + accounts.at(tokens, i).get(0).values().get(0) + "”)";
            }
            if (verbBeside(tokens, i) && isCrowd(tokens, i)) {
                return "anonymous (“" + tokens.get(i).text() + " " + tokens.get(i + 1).text() + "”)";
            }
            if (!sources.at(tokens, i).isEmpty() && verbBeside(tokens, i)) {
                return "anonymous (“" + sources.at(tokens, i).get(0).values().get(0) + "”)";
            }
        }
        String seen = word(tokens, PUBLIC);
        if (!seen.isEmpty()) {
            return "public (“" + seen + "”)";
        }
        return speaks ? "named (somebody named says something)" : "reporting (nothing says otherwise)";
    }

    /** "Two engineers", "several nurses": how many, and no name. */
    private boolean isCrowd(List<Token> tokens, int i) {
        return MANY.contains(tokens.get(i).lower()) && i + 1 < tokens.size() && !tokens.get(i + 1).isCapitalised()
                && tokens.get(i + 1).lower().matches("people|women|men|\\p{L}{3,}s") && !units.contains(tokens.get(i + 1).lower());
    }

    private boolean verbBeside(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - BESIDE); i < Math.min(tokens.size(), at + BESIDE); i++) {
            if (i > at && tokens.get(i).is(".")) {
                return false;
            }
            if (!verbs.at(tokens, i).isEmpty() || tokens.get(i).is("according")) {
                return true;
            }
        }
        return false;
    }

    private static String word(List<Token> tokens, Set<String> words) {
        return tokens.stream().map(Token::lower).filter(words::contains).findFirst().orElse("");
    }
}
