package explainer.content;

import explainer.content.BlockText.Placed;
import explainer.text.Fold;
import java.util.ArrayList;
import java.util.List;

/** Parts the text of a block into claims: each ends where its citations stood, all that stand together after it. */
final class ClaimSplitter {

    private final String path;
    private final Block block;
    private final List<Claim> claims = new ArrayList<>();

    private ClaimSplitter(String path, Block block) {
        this.path = path;
        this.block = block;
    }

    /**
     * The claims of a block, in order.
     *
     * @param path   of its file
     * @param placed its citations, in order
     */
    static List<Claim> of(String path, Block block, List<Placed> placed) {
        ClaimSplitter splitter = new ClaimSplitter(path, block);
        splitter.split(placed);
        return splitter.claims;
    }

    private void split(List<Placed> placed) {
        String text = block.text().value();
        int from = 0;
        int i = 0;
        while (i < placed.size()) {
            int at = placed.get(i).index();
            List<Citation> group = new ArrayList<>();
            int last = at;
            while (i < placed.size() && !hasWord(text, last, placed.get(i).index())) {
                last = placed.get(i).index();
                group.add(placed.get(i).citation());
                i++;
            }
            claim(from, at, group);
            from = last;
        }
        claim(from, text.length(), List.of());
    }

    /** Adds a claim unless it has no word; what closes the sentence before it, and white space, are not part of it. */
    private void claim(int from, int to, List<Citation> group) {
        String text = block.text().value();
        if (!hasWord(text, from, to)) {
            return;
        }
        int start = from;
        int end = to;
        while (start < end && (Fold.isSpace(text.charAt(start)) || from > 0 && closes(text, start))) {
            start++;
        }
        while (end > start && Fold.isSpace(text.charAt(end - 1))) {
            end--;
        }
        claims.add(new Claim(path, block, start, end, group));
    }

    private static boolean closes(String text, int i) {
        char c = text.charAt(i);
        boolean straight = c == '"' || c == '\'';
        boolean wordFollows = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        return ".,;:!?)]\u2026\u2019\u201D\u00BB\u203A|".indexOf(c) >= 0 || straight && !wordFollows;
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
