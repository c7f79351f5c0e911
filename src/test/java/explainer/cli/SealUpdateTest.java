package explainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.source.Seal;
import explainer.source.SealFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Updates of the made-up source of {@code src/test/resources/trap}, whose site is sound before. */
class SealUpdateTest {

    private static final Path TRAP = Path.of("src/test/resources/trap");

    @TempDir
    private Path root;

    private final Terminal terminal = new Terminal();
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void a_sealed_site() throws IOException {
        try (Stream<Path> walk = Files.walk(TRAP)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(TRAP.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        assertThat(terminal.run("seal", "orla", "--root", root.toString(), "--original", root.resolve("original.txt").toString(), "--keep",
                "--skip-line", "Buy a torch")).isEqualTo(Main.CLEAN);
        lines.addAll(Files.readAllLines(root.resolve("original.txt")));
    }

    private int update(String... more) throws IOException {
        Path newer = Files.write(root.resolve("newer.txt"), lines);
        List<String> args = new ArrayList<>(List.of("seal", "orla", "--root", root.toString(), "--original", newer.toString(), "--update"));
        args.addAll(List.of(more));
        return terminal.run(args.toArray(String[]::new));
    }

    private String record() throws IOException {
        return Files.readString(root.resolve("seeds/orla.yaml"));
    }

    private List<String> check() {
        terminal.run("check", "--root", root.toString());
        return terminal.out().lines().filter(line -> line.matches("\\S+:\\d+: error .*")).toList();
    }

    /** The line that begins so, taken out. */
    private String take(String start) {
        String line = lines.stream().filter(each -> each.startsWith(start)).findFirst().orElseThrow();
        lines.remove(line);
        return line;
    }

    private void change(String old, String now) {
        assertThat(lines).anyMatch(line -> line.contains(old));
        lines.replaceAll(line -> line.replace(old, now));
    }

    @Test
    void three_passages_moved_and_one_sentence_changed_is_exactly_what_is_told() throws IOException {
        lines.add(5, take("A memo that Orsan"));
        lines.add(5, take("The torches on"));
        lines.add(5, take("Holm and Ilse"));
        change("Twelve patients were taken", "Fourteen patients were taken");
        String before = record();
        assertThat(update()).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).isEqualTo("""
                seeds/orla.yaml: 20 passages stand: 3 moved, 1 changed. 0 new, 0 gone.

                Moved; their numbers stay:
                  orla-15, now after orla-5
                  orla-16, now after orla-15
                  orla-17, now after orla-16

                Changed:
                  seeds/orla.yaml:58: orla-6: “Twelve” became “Fourteen”

                Claims that lost their ground:
                  none

                Claims to read again:
                  content/timeline/patients-moved.md:6: orla-6 has other words; orla-1 still carries it: the header, sources
                  content/timeline/patients-moved.md:9: orla-6 has other words: “Ambulances took twelve patients to the hospital of Lindau, a drive of…”
                  content/timeline/patients-moved.md:9: orla-6 has other words: “A woman aged 81 died in Lindau on 16 January 2018”
                  content/timeline/patients-moved.md:11: orla-6 has other words: “How the others fared is not told”

                %1$s/seeds/orla.yaml: written; what stood there is in %1$s/seeds/originals/orla.yaml.before
                %1$s/seeds/originals/orla.txt: written; what stood there is in %1$s/seeds/originals/orla.txt.before
                %1$s/seeds/orla.seal: sealed anew
                Next: explainer check lists what is left to do.
                """.formatted(root));
        assertThat(record()).isEqualTo(before.replace("  - n: 6\n", "  - n: 6\n    reread: true\n"));
        assertThat(Files.readString(root.resolve("seeds/originals/orla.yaml.before"))).isEqualTo(before);
        assertThat(check()).containsExactly("seeds/orla.yaml:59: error record-sound: orla-6 has other words in the newer copy, "
                + "and its record has not been read again");
        Files.writeString(root.resolve("seeds/orla.yaml"), before);
        assertThat(check()).isEmpty();
    }

    @Test
    void the_same_copy_again_changes_nothing() throws IOException {
        String before = record();
        String seal = Files.readString(root.resolve("seeds/orla.seal"));
        assertThat(update()).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).isEqualTo("seeds/orla.yaml: All 20 passages stand as they did: there is nothing to update.\n");
        assertThat(record()).isEqualTo(before);
        assertThat(Files.readString(root.resolve("seeds/orla.seal"))).isEqualTo(seal);
    }

    @Test
    void a_passage_that_is_gone_keeps_its_notes_and_its_number_and_its_claims_are_listed() throws IOException {
        take("Former members of the council");
        lines.add("On May 5, 2020, Nora Quist and Orsan counted 12 torches: “Never again,” she said.");
        assertThat(update()).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("19 passages stand: 0 moved, 0 changed. 1 new, 1 gone.",
                "Gone; their notes stay, as kind: gone, and their numbers are not used again:\n  seeds/orla.yaml:89: orla-10\n",
                "New, to be filled in:\n  seeds/orla.yaml:161: orla-21, now after orla-20\n",
                "Claims that lost their ground:\n  content/people/greta-holm.md:11: orla-10 is gone: “Holm knew of the report before");
        assertThat(record()).contains("  - n: 10\n    kind: gone\n    gist: \"Former council members believe").endsWith("""
                  - { n: 20, kind: credit, gist: "Credit" }

                  - n: 21
                    gist: ""
                    voice: ""   # guess: named (somebody named says something)
                    who: ""
                    entities: [pavel-orsan]   # not among the entities: “Nora Quist”
                    dates: ["2020-05-05"]
                    figures: ["12 torches"]
                    quotes: ["Never again"]
                    contested: false
                """);
        assertThat(check()).anyMatch(line -> line.endsWith("citation-resolves: passage “orla-10” is gone from the newest copy of the source"))
                .contains("seeds/orla.yaml:162: error record-sound: orla-21 has an empty gist");
        lines.add("One more line came later that year, and nobody knew who had written it.");
        assertThat(update()).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("1 new, 0 gone", "orla-22, now after orla-21");
    }

    @Test
    void without_the_older_text_says_what_the_seal_can_tell() throws IOException {
        Files.delete(root.resolve("seeds/originals/orla.txt"));
        change("thirty kilometres away", "forty kilometres away");
        assertThat(update()).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("Changed; what stood there before is not known, as the older text is not at hand:\n"
                + "  seeds/orla.yaml:58: orla-6: “forty” is new\n");
        assertThat(root.resolve("seeds/originals/orla.txt")).doesNotExist();
    }

    @Test
    void quotations_and_contests_of_the_record_that_no_longer_hold_are_listed() throws IOException {
        change("nobody asked to see it", "no one asked to see it");
        take("Some newspapers wrote");
        assertThat(update()).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("Of the record, what no longer holds:\n",
                ": orla-14 no longer has the words “He wrote down every test and every refusal, and nobody asked to see it”",
                ": orla-12 is contested by orla-11, which is gone");
    }

    @Test
    void after_an_update_a_plain_seal_keeps_the_numbers_and_refuses_another_copy() throws IOException {
        lines.add(0, take("Holm and Ilse"));
        update();
        String seal = Files.readString(root.resolve("seeds/orla.seal"));
        assertThat(seal.lines().filter(line -> line.startsWith("passage ")).findFirst().orElseThrow()).startsWith("passage 15 ");
        String newer = root.resolve("newer.txt").toString();
        assertThat(terminal.run("seal", "orla", "--root", root.toString(), "--original", newer)).isEqualTo(Main.CLEAN);
        assertThat(Files.readString(root.resolve("seeds/orla.seal"))).isEqualTo(seal);
        assertThat(check()).isEmpty();
        assertThat(terminal.run("seal", "orla", "--root", root.toString(), "--original", root.resolve("original.txt").toString())).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains("its passages have numbers of their own; use --update").hasLineCount(1);
    }

    @Test
    void a_record_of_windows_line_ends_keeps_them() throws IOException {
        Files.writeString(root.resolve("seeds/orla.yaml"), record().replace("\n", "\r\n"));
        change("thirty kilometres away", "forty kilometres away");
        update();
        assertThat(record()).contains("  - n: 6\r\n    reread: true\r\n").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void a_dry_run_writes_nothing() throws IOException {
        String before = record();
        String seal = Files.readString(root.resolve("seeds/orla.seal"));
        take("Some newspapers wrote");
        assertThat(update("--dry-run")).isEqualTo(Main.CLEAN);
        assertThat(terminal.out()).contains("1 gone").endsWith("\nNothing was written.\n");
        assertThat(record()).isEqualTo(before);
        assertThat(Files.readString(root.resolve("seeds/orla.seal"))).isEqualTo(seal);
    }

    @Test
    void refuses_in_one_line_what_it_cannot_update() throws IOException {
        Path seal = root.resolve("seeds/orla.seal");
        Path record = root.resolve("seeds/orla.yaml");
        String good = record();
        Files.writeString(record, good.replace("  - { n: 20, kind: credit, gist: \"Credit\" }\n", ""));
        fails("and its seal do not have the same passages; mend that first, as check says");
        Files.writeString(record, "passages: [");
        fails("do not have the same passages");
        Files.writeString(record, good);
        Files.writeString(seal, "no seal");
        fails("orla.seal does not read as a seal");
        Files.writeString(seal, SealFile.write(Seal.of("gull", List.of(), "One line of another source.")));
        fails("orla.seal is not the seal of orla");
        Files.delete(seal);
        fails("to compare with; make it from the older copy first, without --update");
        Files.delete(record);
        fails("to update; leave --update out, and it is written");
    }

    private void fails(String message) throws IOException {
        assertThat(update()).isEqualTo(Main.FAILED);
        assertThat(terminal.err()).contains(message).hasLineCount(1);
    }
}
