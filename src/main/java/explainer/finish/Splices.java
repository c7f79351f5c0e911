package explainer.finish;

import java.util.Comparator;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes to a text by place, all given in places of the text as it was. A page is changed so, rather than parsed and
 * written again, because a parser that writes HTML anew decides about every byte of it.
 */
final class Splices {

    private record Splice(int from, int to, String text) { }

    private final List<Splice> splices = new ArrayList<>();

    /** Puts a text in the place of what stands from one offset up to another. */
    Splices replace(int from, int to, String text) {
        splices.add(new Splice(from, to, text));
        return this;
    }

    /** The text with every change made. Of two insertions at one place, the first one given comes first. */
    String in(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (Splice splice : splices.stream().sorted(Comparator.comparingInt(Splice::from)).toList()) {
            if (splice.from < done || splice.to < splice.from) {
                throw new IllegalStateException("changes overlap at " + splice.from);
            }
            out.append(text, done, splice.from).append(splice.text);
            done = splice.to;
        }
        return out.append(text, done, text.length()).toString();
    }
}
