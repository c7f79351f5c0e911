package explainer.cli;

import explainer.content.Config;
import explainer.source.Seal;
import explainer.source.SealFile;
import explainer.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Where the files of one source lie.
 *
 * @param root   the site
 * @param folder the data folder's name, relative to it: {@code seeds}
 * @param key    the source's key
 */
record SealFiles(Path root, String folder, String key) {

    /**
     * Looks the data folder up in the settings.
     *
     * @throws IOException when it is not there or not inside the site
     */
    static SealFiles of(Path root, String key) throws IOException {
        Path settings = root.resolve(Config.FILE);
        Config config = Files.isRegularFile(settings) ? Config.of(TextFile.read(settings, Config.FILE)) : Config.defaults();
        Path folder = root.resolve(config.dataFolder()).normalize();
        if (!Files.isDirectory(folder) || !folder.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException("there is no folder " + config.dataFolder() + " in " + root);
        }
        return new SealFiles(root, config.dataFolder(), key);
    }

    private Path file(String name) {
        return root.resolve(folder).normalize().resolve(name);
    }

    /** The record's path relative to the site, as findings name it. */
    String recordName() {
        return folder + "/" + key + ".yaml";
    }

    Path record() {
        return file(key + ".yaml");
    }

    Path seal() {
        return file(key + ".seal");
    }

    /** The copy that only this machine has. */
    Path original() {
        return file("originals/" + key + ".txt");
    }

    /** Where what stood in a file is kept when an update writes it: beside the original, where Git does not look. */
    Path before(Path file) {
        return file("originals/" + file.getFileName() + ".before");
    }

    /** The seal there is, empty when there is none or it does not read as one. */
    Optional<Seal> readSeal() {
        return Files.isRegularFile(seal())
                ? Optional.ofNullable(SealFile.read(TextFile.read(seal(), seal().toString()), new ArrayList<>())) : Optional.empty();
    }
}
