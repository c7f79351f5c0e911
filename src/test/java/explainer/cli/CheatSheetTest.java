package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.content.Config;
import explainer.text.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheatSheetTest {

    private static final Path SHEET = Path.of("src/site/markdown/cheat-sheet.md");

    @Test
    void names_every_key_of_the_pages_that_an_author_writes() throws Exception {
        Config config = Config.of(TextFile.read(Path.of(Config.FILE), Config.FILE));
        List<String> lines = Files.readAllLines(SHEET);
        for (String type : List.of("all", "event", "person", "question", "home", "timeline", "people")) {
            String row = lines.stream()
                    .filter(line -> line.startsWith(type.equals("all") ? "| every page |" : "| `" + type + "` |"))
                    .findFirst().orElseThrow(() -> new AssertionError("no row for " + type));
            for (String use : List.of("required", "optional")) {
                for (String key : config.list("header." + type + "." + use)) {
                    assertThat(row).as("%s of %s", key, type).containsPattern("`" + key + "[`=]");
                }
            }
        }
    }

    @Test
    void names_commands_that_there_are() throws Exception {
        String sheet = Files.readString(SHEET);
        assertThat(sheet).contains("explainer.jar check`", "`--watch`", "… explain ", "… seal ", "… new ");
    }
}
