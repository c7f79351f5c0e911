package explainer.finish;

import java.util.ArrayList;
import java.util.List;

/** Collects what is in the way of publishing a site. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Adds one, as {@link Fault} has it. */
    void add(String path, int line, String message, String hint) {
        add(new Fault(path, line, message, hint));
    }

    /** Adds one. */
    void add(Fault fault) {
        found.add(fault);
    }

    /** All of them, by path and line. */
    List<Fault> sorted() {
        return found.stream().sorted().toList();
    }
}
