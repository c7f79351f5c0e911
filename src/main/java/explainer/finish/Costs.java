package explainer.finish;

import explainer.pages.Address;
import explainer.pages.Page;
import explainer.pages.PageSize;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Measures what a published page costs a reader. */
record Costs(Address site, Assets assets) {

    /**
     * @param page  as it is published
     * @param baked bytes of the page as it was baked
     * @param bytes the page as it is published
     */
    PageSize of(Page page, int baked, byte[] bytes) {
        int requests = 1 + Styles.links(page).size()
                + page.document().select("script[src]:not([defer]):not([async]):not([type=module])").size();
        Set<String> used = new TreeSet<>();
        page.document().select("script[src]")
                .forEach(script -> site.file(page.path(), script.attr("src")).ifPresent(used::add));
        int script = assets.scripts().entrySet().stream().filter(e -> used.contains(assets.names().get(e.getKey())))
                .mapToInt(Map.Entry::getValue).sum();
        return new PageSize(page.path(), baked, bytes.length, PageSize.gzip(bytes), requests, script);
    }
}
