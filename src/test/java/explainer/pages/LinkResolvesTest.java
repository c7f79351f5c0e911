package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkResolvesTest {

    private final LinkResolves rule = new LinkResolves();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_links_to_pages_parts_files_and_other_hosts() {
        assertThat(pages.withBody("<a href=\"#life\">a</a><a href=\"../data/timeline.json\">b</a><a href=\"../?q=1#top1\">c</a>"
                + "<a href=\"https://example.com/nowhere\">d</a><a href=\"" + TinyPages.HOST + "/#top1\">e</a>").found(rule)).isEmpty();
        assertThat(new PageChecker(List.of(rule)).run(pages.published()).count("links")).isGreaterThan(8);
    }

    @Test
    void flags_a_link_to_a_page_that_is_not_there() {
        assertThat(pages.withBody("<a href=\"tom.html\">Tom</a>").found(rule)).containsExactly("out/people/anna.html:17: “tom.html” "
                + "leads to people/tom.html, which is no file of the site, at <a href=\"tom.html\">Tom</a>");
    }

    @Test
    void flags_a_link_to_a_part_that_is_not_there() {
        assertThat(pages.withBody("<a href=\"../index.html#top2\">Top</a>").found(rule))
                .singleElement().asString().contains("“../index.html#top2” leads to no part of index.html");
    }

    @Test
    void flags_a_link_that_holds_only_at_the_root_of_a_host() {
        assertThat(pages.withBody("<a href=\"/tiny/index.html\">Home</a>").found(rule))
                .singleElement().asString().contains("“/tiny/index.html” begins at the host's root");
    }

    @Test
    void flags_a_link_of_the_page_for_lost_addresses_that_holds_only_at_its_own_place() {
        assertThat(pages.changed("404.html", "/tiny/index.html", "index.html").found(rule))
                .singleElement().asString().contains("“index.html” does not begin at the host's root");
    }

    @Test
    void flags_a_link_that_leaves_the_site() {
        assertThat(pages.withBody("<a href=\"../../other.html\">Up</a>").found(rule)).singleElement().asString().contains("leads out of the site");
        assertThat(pages.withBody("<a href=\"%zz.html\">Odd</a>").found(rule)).singleElement().asString().contains("leads out of the site");
    }

    @Test
    void flags_a_picture_a_card_and_a_style_that_are_not_there() {
        assertThat(pages.withBody("<img src=\"b.svg\" alt=\"B\">").found(rule)).singleElement().asString().contains("“b.svg” leads to people/b.svg");
        assertThat(pages.withHead("<style>p{background:url(../img/b.svg)}</style>").found(rule)).singleElement().asString().contains("img/b.svg, which is");
        assertThat(new TinyPages().without("cards/anna.png").found(rule)).hasSize(2).allSatisfy(found -> assertThat(found)
                .contains("cards/anna.png, which is no file of the site"));
    }
}
