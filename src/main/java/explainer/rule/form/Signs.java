package explainer.rule.form;

import explainer.content.Document;
import explainer.rule.Sink;
import explainer.text.Problem;

/** Letters that were lost when a file was saved, and signs that no page and no feed may hold. */
public final class Signs {

    private Signs() {
    }

    /** Reports the first of them in a document, unless the file could not be read in any case. */
    public static void check(Document document, Sink sink) {
        if (document.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.FILE)) {
            return;
        }
        String text = document.file().text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' || c >= '\uFFFD') {
                sink.report(document.path(), document.file().position(i), "there is a sign that is not a letter",
                        "A letter was lost, or a control character got in: type the line anew.");
                return;
            }
        }
    }
}
