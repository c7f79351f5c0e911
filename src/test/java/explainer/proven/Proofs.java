package explainer.proven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which test classes passed whole, each with the digest of what it depended on: a file for each. */
final class Proofs {

    private final Path folder;
    private final Function<String, Inputs> inputs;

    /**
     * @param folder made when there is something to keep
     * @param inputs what a class depends on, by its name
     */
    Proofs(Path folder, Function<String, Inputs> inputs) {
        this.folder = folder;
        this.inputs = inputs;
    }

    boolean has(String type) {
        try {
            Path file = folder.resolve(type);
            return Files.exists(file) && Files.readString(file).equals(inputs.apply(type).digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps that a class passed, unless the files changed meanwhile. */
    void keep(String type) {
        try {
            if (!inputs.apply(type).changed()) {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve(type), inputs.apply(type).digest());
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
