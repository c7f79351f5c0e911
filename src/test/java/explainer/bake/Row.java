package explainer.bake;

import java.util.List;
import java.util.function.Consumer;

/**
 * One way to spoil the trap site.
 *
 * @param what   what is done, as a sentence without a subject
 * @param change does it
 * @param said   what the log must say, each somewhere in it; the first names the file and, where there is one, the line
 */
record Row(String what, Consumer<Project> change, List<String> said) {

    static Row of(String what, Consumer<Project> change, String... said) {
        return new Row(what, change, List.of(said));
    }

    @Override
    public String toString() {
        return what;
    }
}
