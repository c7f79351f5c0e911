package explainer.content;

import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads a site from its folder. It reads nothing outside: links in the file system are refused, and so is a folder that
 * the settings put elsewhere.
 */
public final class SiteLoader {

    private static final Pattern PAGE_NAME = Pattern.compile("[a-z0-9-]+\\.md");
    /** What may lie among the pages besides: JBake publishes it beside them, under the same name. */
    private static final Pattern MEDIA_NAME = Pattern.compile("[A-Za-z0-9._-]+\\.(png|jpg|jpeg|gif|webp|avif|svg|pdf)");

    private SiteLoader() {
    }

    /**
     * Reads the site in a folder. What is wrong in its files becomes problems.
     *
     * @throws SiteException when the folder itself cannot be read; its message is one line for the user
     */
    public static Site load(Path folder) throws SiteException {
        Path root;
        try {
            root = folder.toRealPath();
        } catch (IOException | SecurityException e) {
            throw new SiteException("there is no folder " + folder);
        }
        if (!Files.isDirectory(root)) {
            throw new SiteException(folder + " is not a folder");
        }
        return read(root);
    }

    private static Site read(Path root) {
        Path settings = root.resolve(Config.FILE);
        Config config = Files.isRegularFile(settings, LinkOption.NOFOLLOW_LINKS)
                ? Config.of(TextFile.read(settings, Config.FILE)) : Config.defaults();
        SiteBuilder site = new SiteBuilder(config);
        SiteFolders folders = new SiteFolders(root, site);
        Map<String, Path> content = folders.files(config.contentFolder());
        Map<String, Path> assets = folders.files(config.assetFolder());
        String assetFolder = config.assetFolder() + "/";
        assets.keySet().forEach(path -> site.asset(path.substring(assetFolder.length())));
        if (!content.isEmpty() && !Files.isRegularFile(settings, LinkOption.NOFOLLOW_LINKS)) {
            site.problem(file(Config.FILE, "there are no settings: the file is missing, or is no plain file",
                    "Bring it back from version control; or name the site’s folder with --root."));
        }
        documents(config, content, assets, site);
        records(config, folders, site);
        return site.build();
    }

    private static void documents(Config config, Map<String, Path> content, Map<String, Path> assets, SiteBuilder site) {
        List<Supplier<TextFile>> pages = new ArrayList<>();
        content.forEach((path, file) -> {
            String name = file.getFileName().toString();
            if (PAGE_NAME.matcher(name).matches()) {
                String page = path.substring(config.contentFolder().length() + 1, path.length() - ".md".length()) + ".html";
                if (assets.containsKey(config.assetFolder() + "/" + page)) {
                    site.problem(file(path, "an asset has the path of this page: " + page,
                            "Rename one of the two: in the bake one overwrites the other."));
                }
                pages.add(() -> TextFile.read(file, path));
            } else if (MEDIA_NAME.matcher(name).matches()) {
                site.asset(path.substring(config.contentFolder().length() + 1));
            } else {
                site.problem(file(path, name.endsWith(".md") ? "the name of this page makes an odd address"
                                : "this file stands among the pages and is not one",
                        name.endsWith(".md") ? "Use small letters, digits and hyphens, then .md."
                                : "A page ends in .md; JBake publishes anything else as it is. Move it out of "
                                + config.contentFolder() + "."));
            }
        });
        site.documents(pages);
    }

    private static void records(Config config, SiteFolders folders, SiteBuilder site) {
        String folder = config.dataFolder();
        Map<String, Path> seeds = new TreeMap<>();
        folders.files(folder).forEach((path, file) -> {
            String rest = path.substring(folder.length() + 1);
            if (rest.startsWith("originals/")) {
                if (rest.endsWith(".txt")) {
                    site.original(rest.substring("originals/".length(), rest.length() - 4), TextFile.read(file, path));
                }
            } else {
                seeds.put(path, file);
            }
        });
        Set<String> keys = new TreeSet<>();
        List<Supplier<SiteBuilder.RecordFiles>> records = new ArrayList<>();
        seeds.forEach((path, file) -> {
            if (path.endsWith(".yaml") || path.endsWith(".yml")) {
                if (path.indexOf('/', folder.length() + 1) >= 0) {
                    site.problem(file(path, "JBake reads no record in a folder of " + folder,
                            "Move it up into " + folder + "."));
                    return;
                }
                String stem = path.replaceAll("\\.ya?ml$", "");
                keys.add(stem);
                Path seal = seeds.get(stem + ".seal");
                records.add(() -> new SiteBuilder.RecordFiles(TextFile.read(file, path),
                        seal == null ? null : TextFile.read(seal, stem + ".seal")));
            }
        });
        site.records(records);
        seeds.keySet().stream().filter(path -> path.endsWith(".seal"))
                .filter(path -> !keys.contains(path.substring(0, path.length() - 5)))
                .forEach(path -> site.problem(file(path, "this seal has no record",
                        "Name it like its record: echo.yaml, echo.seal.")));
    }

    private static Problem file(String path, String message, String hint) {
        return new Problem(Problem.Kind.FILE, path, Position.START, message, hint);
    }
}
