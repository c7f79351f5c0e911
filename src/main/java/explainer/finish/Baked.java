package explainer.finish;

import explainer.pages.Page;
import explainer.text.TextFile;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A baked site as it comes in: its files by path, without those of documents that their authors keep back. */
final class Baked {

    /** A page or its data of a document that its author keeps back. */
    private static final Pattern DRAFT = Pattern.compile(".*-draft\\.(?:html|json)");

    private final SortedMap<String, byte[]> files;
    private final Faults faults;

    /**
     * @param files  by path, with forward slashes
     * @param faults gets what cannot be read in a file that is taken as text
     */
    Baked(Map<String, byte[]> files, Faults faults) {
        this.files = new TreeMap<>(files);
        this.files.keySet().removeIf(path -> DRAFT.matcher(path).matches());
        this.faults = faults;
    }

    /** The files, sorted by path. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    /** The pages, sorted by path; read anew, with their faults, each time. */
    List<Page> pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).map(path -> Page.of(path, text(path))).toList();
    }

    /** The text of every style sheet, by path; read anew, with their faults, each time. */
    SortedMap<String, String> sheets() {
        SortedMap<String, String> sheets = new TreeMap<>();
        files.keySet().stream().filter(path -> path.endsWith(".css")).forEach(path -> sheets.put(path, text(path)));
        return sheets;
    }

    /** A file as text; what cannot be read in it is a fault. */
    String text(String path) {
        TextFile file = TextFile.decode(path, files.get(path));
        file.problems().forEach(problem -> faults.add(path, problem.at().line(), problem.message(), problem.hint()));
        return file.text();
    }
}
