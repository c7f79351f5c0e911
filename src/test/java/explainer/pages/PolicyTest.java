package explainer.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static String sha(String text) throws Exception {
        return "'sha256-" + Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(text.getBytes("UTF-8"))) + "'";
    }

    @Test
    void allows_the_styles_of_the_page_by_their_digests_and_nothing_else() throws Exception {
        String policy = Policy.of(Jsoup.parse("<style>p{color:red}</style><p>a"));
        assertThat(policy).isEqualTo("default-src 'none'; img-src 'self'; script-src 'self'; style-src " + sha("p{color:red}")
                + "; base-uri 'none'; form-action 'none'");
    }

    @Test
    void allows_an_inline_script_by_its_digest_and_ignores_data() throws Exception {
        String policy = Policy.of(Jsoup.parse("<script>go()</script><script type=\"application/ld+json\">{}</script>"));
        assertThat(policy).contains("script-src 'self' " + sha("go()") + ";").doesNotContain(sha("{}"));
    }

    @Test
    void allows_forms_where_there_is_one() {
        assertThat(Policy.of(Jsoup.parse("<form></form>"))).contains("form-action 'self'");
    }
}
