package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NothingLeftInTest {

    private final NothingLeftIn rule = new NothingLeftIn();
    private final TinyPages pages = new TinyPages();

    @Test
    void passes_a_site_with_nothing_left_in() {
        assertThat(pages.withBody("At 5@home, in /people/home, a UID; price: $ {x}").found(rule)).isEmpty();
    }

    @Test
    void flags_an_e_mail_address_but_not_a_uid() {
        assertThat(pages.withBody("write to tom@example.org").found(rule)).containsExactly(
                "out/people/anna.html:17: an e-mail address was left in, at tom@example.org");
        assertThat(new TinyPages().changed("days.ics", "gates close", "tom@example.org").found(rule)).singleElement().asString().contains("days.ics:8: an e-mail");
    }

    @Test
    void flags_a_path_of_a_machine() {
        for (String path : new String[] {"/home/tom/site", "/Users/tom", "C:\\\\Users\\\\tom", "file:///x", "/root/a"}) {
            assertThat(new TinyPages().changed("data/timeline.json", "They closed.", path).found(rule)).as(path).singleElement().asString()
                    .contains("data/timeline.json:3: a path of a machine was left in");
        }
    }

    @Test
    void flags_a_comment_in_a_page_a_feed_and_a_sheet() {
        assertThat(pages.withBody("<!-- later -->").with("css/a.css", "/* a */p{}").changed("feed.xml", "<entry>", "<!--x--><entry>").found(rule))
                .containsExactly("out/css/a.css:1: a comment was left in, at /* a */p{}", "out/feed.xml:7: a comment was left in, at <!--x--><entry>",
                        "out/people/anna.html:17: a comment was left in, at <!-- later -->");
    }

    @Test
    void flags_a_piece_of_a_template_and_a_lost_letter() {
        assertThat(pages.withBody("${content.title!}").found(rule)).singleElement().asString().contains("a piece of a template was left in");
        assertThat(new TinyPages().withBody("<#if x>").found(rule)).singleElement().asString().contains("a piece of a template was left in");
        assertThat(new TinyPages().withBody("K\uFFFDln").found(rule)).singleElement().asString().contains("a character that was lost was left in");
    }

    @Test
    void flags_an_empty_file_but_the_one_that_is_to_be() {
        assertThat(pages.with("data/none.json", "").found(rule)).containsExactly("out/data/none.json:1: the file is empty");
    }
}
