package explainer.content;

import explainer.source.Passage;
import explainer.source.SourceRecord;
import explainer.text.Position;
import explainer.text.Problem;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All of a site that is checked. Look-ups take constant time, however many documents there are.
 */
public final class Site {

    private final Config config;
    private final List<Document> documents;
    private final List<SourceRecord> records;
    private final Map<String, TextFile> originals;
    private final Set<String> assets;
    private final List<Problem> problems;
    private final Map<String, Document> byPath = new HashMap<>();
    private final Map<String, Document> byTypeAndSlug = new HashMap<>();
    private final Map<String, SourceRecord> byKey = new HashMap<>();
    private final Map<Class<?>, Object> once;

    Site(SiteBuilder from) {
        config = from.config;
        documents = from.documents.stream().sorted(Comparator.comparing(Document::path)).toList();
        records = from.records.stream().sorted(Comparator.comparing(SourceRecord::path)).toList();
        originals = Map.copyOf(from.originals);
        assets = new TreeSet<>(from.assets);
        problems = List.copyOf(from.problems);
        once = new ConcurrentHashMap<>();
        index();
        records.forEach(record -> byKey.putIfAbsent(record.key(), record));
    }

    private Site(Site from, List<Document> documents) {
        config = from.config;
        this.documents = documents;
        records = from.records;
        originals = from.originals;
        assets = from.assets;
        problems = from.problems;
        byKey.putAll(from.byKey);
        once = from.once;
        index();
    }

    private void index() {
        for (Document document : documents) {
            byPath.put(document.path(), document);
            byTypeAndSlug.putIfAbsent(document.type() + " " + document.slug(), document);
        }
    }

    /** The same site with another version of one document, found by its path; nothing else is read again. */
    public Site with(Document version) {
        return new Site(this, documents.stream()
                .map(document -> document.path().equals(version.path()) ? version : document).toList());
    }

    /** The settings. */
    public Config config() {
        return config;
    }

    /** Every document, sorted by path. */
    public List<Document> documents() {
        return documents;
    }

    /** The document at a path relative to the root ({@code content/people/ada-brook.md}). */
    public Optional<Document> document(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The document of a type with a slug: {@code document("person", "ada-brook")}. */
    public Optional<Document> document(String type, String slug) {
        return Optional.ofNullable(byTypeAndSlug.get(type + " " + slug));
    }

    /** Every source record, sorted by path. */
    public List<SourceRecord> records() {
        return records;
    }

    /** The record with a key. */
    public Optional<SourceRecord> record(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The passage a citation points to, whether it can be cited or not. */
    public Optional<Passage> passage(Citation citation) {
        SourceRecord record = byKey.get(citation.key());
        return record == null ? Optional.empty() : record.passage(citation.n());
    }

    /** The passage with an id such as {@code echo-29}. */
    public Optional<Passage> passage(String id) {
        return passage(Citation.of(id, "", "", Position.START));
    }

    /** The citable passages a claim rests on, each once, in order; those that do not resolve are left out. */
    public List<Passage> passages(Claim claim) {
        List<Passage> passages = new ArrayList<>();
        for (Citation citation : claim.citations()) {
            Passage passage = passage(citation).orElse(null);
            if (passage != null && passage.citable() && !passages.contains(passage)) {
                passages.add(passage);
            }
        }
        return passages;
    }

    /**
     * What is worked out from the records and needed by many: made when first asked for, then the same for all, on any
     * thread and for every {@linkplain #with version}.
     *
     * @param type what it is; there is one of each type
     * @param make works it out, from the records alone, without asking for another such thing
     */
    public <T> T once(Class<T> type, Function<Site, T> make) {
        return type.cast(once.computeIfAbsent(type, t -> make.apply(this)));
    }

    /** The local copy of a source's full text, where there is one. */
    public Optional<TextFile> original(String key) {
        return Optional.ofNullable(originals.get(key));
    }

    /** The assets, and the pictures among the pages, relative to their folder: {@code css/site.css}. */
    public Set<String> assets() {
        return assets;
    }

    /** What is wrong with files that are no document or record, and with the settings. */
    public List<Problem> problems() {
        return problems;
    }
}
