package explainer.finish;

import explainer.pages.Address;
import explainer.pages.Fetched;
import explainer.pages.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Calls files that got another name by it.
 *
 * @param names  every file of the site, by the path it was baked under; its value is the path it gets
 * @param faults gets what is fetched and is not there
 */
record References(Address site, Map<String, String> names, Faults faults) {

    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "xlink:href", "content");

    /**
     * Puts the addresses in a page right.
     *
     * @param without elements that are not looked at
     * @param splices gets the changes to the page's text
     */
    void in(Page page, List<Element> without, Splices splices) {
        for (Element element : page.document().getAllElements()) {
            if (without.contains(element)) {
                continue;
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                boolean fetched = Fetched.by(element, key);
                if ((fetched || ADDRESSES.contains(key)) && !key.equals("content") && !attribute.getValue().isBlank()) {
                    address(page, element, attribute, fetched, splices);
                }
            }
        }
    }

    private void address(Page page, Element element, Attribute attribute, boolean fetched, Splices splices) {
        String address = attribute.getValue();
        Optional<String> file = site.file(page.path(), address);
        String name = file.map(names::get).orElse(null);
        if (name == null && fetched && file.isPresent()) {
            faults.add(page.path(), Page.line(element), "there is no file " + address,
                    "Put it under assets, or take it out of the template.");
        } else if (name != null && !name.equals(file.get())) {
            String tail = address.replaceFirst("^[^?#]*", "");
            String base = address.strip().startsWith("/") ? site.base() + "/" + name
                    : Address.elsewhere(address) ? site.host() + "/" + name
                    : Address.relative(page.path(), name);
            var range = Page.value(element, attribute.getKey());
            splices.replace(range.startPos(), range.endPos(), base + tail);
        }
    }

    /** A text with every absolute address of a file that got another name put right. */
    String absolute(String text) {
        String out = text;
        if (!site.host().isEmpty()) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                String address = site.host() + "/" + name.getKey();
                if (!name.getKey().equals(name.getValue()) && out.contains(address)) {
                    out = out.replace(address, site.host() + "/" + name.getValue());
                }
            }
        }
        return out;
    }
}
