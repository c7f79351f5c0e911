package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of another language say so, to a voice that reads them out. */
class LanguageTest {

    @Test
    void marks_the_words_and_leaves_no_link(@TempDir Path folder) {
        Project project = Project.trapSite(folder.resolve("site"))
                .replace("content/timeline/lamp-fails.md", " [1](#gull-1)", ", a [маяк](#lang-uk) or [*faro*](#lang-es-419) [1](#gull-1)");

        Bake bake = Bake.of(project);

        assertThat(bake.log()).isEmpty();
        for (String page : List.of("timeline/lamp-fails.html", "sheet.html")) {
            var claims = bake.site().documents().get(page).select(".claim:has([lang])");
            assertThat(claims).as(page).hasSize(1);
            assertThat(claims.select("span[lang=uk][dir=auto]").text()).isEqualTo("маяк");
            assertThat(claims.select("span[lang=es-419] em").text()).isEqualTo("faro");
            assertThat(bake.site().documents().get(page).select("a[href^=#lang-]")).as(page).isEmpty();
        }
    }
}
