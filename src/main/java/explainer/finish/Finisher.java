package explainer.finish;

import explainer.pages.Address;
import explainer.pages.Digest;
import explainer.pages.Page;
import explainer.pages.PageSize;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Makes the published site of a baked one, in memory: nothing of it depends on the clock, the place, the language or the
 * number of processors, and only the pictures of the cards on the fonts of the machine.
 */
public final class Finisher {

    /** Files that hold the absolute addresses of others. */
    private static final Pattern REFERRING = Pattern.compile(".*\\.(?:xml|json|txt|webmanifest)");

    private final Faults faults = new Faults();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Baked baked;
    private final List<Page> pages;
    private final SortedMap<String, String> sheets;
    private final Address site;
    private final StrictMinifier minifier;
    private final Assets assets;
    private final References references;

    private Finisher(Map<String, byte[]> baked, Minifier minifier) {
        this.baked = new Baked(baked, faults);
        this.pages = this.baked.pages();
        this.sheets = this.baked.sheets();
        this.site = Address.of(pages);
        this.minifier = new StrictMinifier(minifier, faults);
        this.assets = Assets.of(this.baked, this.minifier);
        this.references = new References(site, assets.names(), faults);
    }

    /**
     * Finishes a site.
     *
     * @param baked    the baked files by path, with forward slashes
     * @param cname    the site's own host name, or an empty text
     * @param painters makes a painter of the site's colours; nothing where there are no fonts
     */
    public static Finished finish(Map<String, byte[]> baked, Minifier minifier, String cname,
            Function<Map<String, Integer>, Optional<CardPainter>> painters) {
        return new Finisher(baked, minifier).finish(cname, painters);
    }

    private Finished finish(String cname, Function<Map<String, Integer>, Optional<CardPainter>> painters) {
        Optional<CardPainter> painter = painters.apply(SheetColours.of(sheets.values()));
        List<String> notes = painter.isPresent() ? List.of()
                : List.of("no cards: this Java has no fonts; install fontconfig and a font such as DejaVu, and pages get their "
                        + "pictures for sharing");
        files.putAll(assets.files());
        List<PageSize> sizes = pages(painter);
        referring();
        files.putAll(HostFiles.of(cname, faults));
        files.put(Publication.MANIFEST, manifest());
        return new Finished(files, sizes, assets.script(), faults.sorted(), notes);
    }

    private List<PageSize> pages(Optional<CardPainter> painter) {
        Styles styles = new Styles(sheets, assets.names(), site);
        PageFinisher finisher =
                new PageFinisher(styles, new Cards(painter, site, files, faults), references, minifier, faults);
        Costs costs = new Costs(site, assets);
        List<PageSize> sizes = new ArrayList<>();
        Set<String> inlined = new HashSet<>();
        for (Page page : pages) {
            Styles.links(page).forEach(link -> styles.sheet(page, link).ifPresent(inlined::add));
            String finished = finisher.finished(page);
            byte[] bytes = finished.getBytes(StandardCharsets.UTF_8);
            files.put(page.path(), bytes);
            sizes.add(costs.of(Page.of(page.path(), finished), baked.files().get(page.path()).length, bytes));
        }
        // A sheet that no page of this site needs may be linked from elsewhere, and is made smaller like the others
        sheets.keySet().stream().filter(path -> !inlined.contains(path)).forEach(path ->
                files.put(path, minifier.css(path, 1, sheets.get(path)).getBytes(StandardCharsets.UTF_8)));
        return sizes;
    }

    private void referring() {
        for (String path : baked.files().keySet()) {
            if (REFERRING.matcher(path).matches()) {
                String before = baked.text(path);
                String after = references.absolute(before);
                if (!after.equals(before)) {
                    files.put(path, after.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** A list as sha256sum writes and checks it, sorted by path. */
    private byte[] manifest() {
        StringBuilder out = new StringBuilder();
        files.forEach((path, bytes) -> out.append(Digest.hex(bytes)).append("  ").append(path).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
