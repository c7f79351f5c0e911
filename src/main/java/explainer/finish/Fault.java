package explainer.finish;

import java.util.Comparator;

/**
 * Something in the baked site that must not be published.
 *
 * @param path    the file, relative to the baked site
 * @param line    where in the baked file, from 1
 * @param message what is wrong
 * @param hint    what to do
 */
public record Fault(String path, int line, String message, String hint) implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::path).thenComparingInt(Fault::line)
            .thenComparing(Fault::message);

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
