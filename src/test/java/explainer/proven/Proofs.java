package explainer.proven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which test classes passed whole, each with the digest of what it depended on: a file for each. What that is a class shows
 * when it runs: one that read nothing of the story depends on the rest alone.
 */
final class Proofs {

    private final Path folder;
    private final Function<String, Inputs> inputs;
    private final Function<String, Inputs> rest;

    /**
     * @param folder made when there is something to keep
     * @param inputs what a class depends on, by its name
     * @param rest   the same without the story
     */
    Proofs(Path folder, Function<String, Inputs> inputs, Function<String, Inputs> rest) {
        this.folder = folder;
        this.inputs = inputs;
        this.rest = rest;
    }

    boolean has(String type) {
        try {
            Path file = folder.resolve(type);
            return Files.exists(file) && List.of(inputs.apply(type).digest(), rest.apply(type).digest()).contains(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps that a class passed, unless the files changed meanwhile.
     *
     * @param story whether it may have read of the story
     */
    void keep(String type, boolean story) {
        Inputs shown = (story ? inputs : rest).apply(type);
        try {
            if (!shown.changed()) {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(type), shown.digest());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String type) {
        try {
            Files.deleteIfExists(folder.resolve(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many classes have a proof that still holds. */
    long held() {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> has(file.getFileName().toString())).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
