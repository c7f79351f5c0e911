package explainer.content;

import explainer.source.RecordReader;
import explainer.source.SealFile;
import explainer.source.SourceRecord;
import explainer.text.Problem;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Puts a site together from files in memory. */
public final class SiteBuilder {

    /**
     * A record's files.
     *
     * @param record its YAML
     * @param seal   its seal, or null
     */
    record RecordFiles(TextFile record, TextFile seal) {
    }

    final Config config;
    final List<Document> documents = new ArrayList<>();
    final List<SourceRecord> records = new ArrayList<>();
    final Map<String, TextFile> originals = new TreeMap<>();
    final Set<String> assets = new TreeSet<>();
    final List<Problem> problems = new ArrayList<>();
    private final DocumentReader reader;
    private final RecordReader recordReader = new RecordReader();

    /** A site with these settings. */
    public SiteBuilder(Config config) {
        this.config = config;
        this.reader = new DocumentReader(config);
        this.problems.addAll(config.problems());
    }

    /** Adds documents; several threads open and read them. */
    public SiteBuilder documents(List<Supplier<TextFile>> files) {
        documents.addAll(files.parallelStream().map(file -> reader.read(file.get())).toList());
        return this;
    }

    /** Adds a record with its seal, which may be null. */
    public SiteBuilder record(TextFile file, TextFile sealFile) {
        return records(List.of(() -> new RecordFiles(file, sealFile)));
    }

    /** Adds records; several threads open and read them. */
    SiteBuilder records(List<Supplier<RecordFiles>> files) {
        record Read(SourceRecord record, List<Problem> problems) {
        }

        files.parallelStream().map(each -> {
            RecordFiles from = each.get();
            List<Problem> found = new ArrayList<>();
            SourceRecord record = recordReader.read(from.record());
            return new Read(from.seal() == null ? record : record.withSeal(SealFile.read(from.seal(), found)), found);
        }).toList().forEach(read -> {
            records.add(read.record());
            problems.addAll(read.problems());
        });
        return this;
    }

    /** Adds the full text of a source. */
    SiteBuilder original(String key, TextFile file) {
        originals.put(key, file);
        return this;
    }

    /** Adds an asset. */
    public SiteBuilder asset(String path) {
        assets.add(path);
        return this;
    }

    /** Adds a problem. */
    SiteBuilder problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    /** The site. */
    public Site build() {
        return new Site(this);
    }
}
