package explainer.proven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    /** What a test does with a file. */
    private interface Use {
        void of(Path file) throws Exception;
    }

    @TempDir
    private Path folder;

    private Path inside;
    private Path outside;

    @BeforeEach
    void write_a_file_that_counts_and_one_that_does_not() throws IOException {
        inside = Files.writeString(Files.createDirectories(folder.resolve("story/deep")).resolve("a.txt"), "one");
        outside = Files.writeString(Files.createDirectories(folder.resolve("story-teller")).resolve("a.txt"), "one");
    }

    @Test
    void sees_a_file_that_is_read_in_any_way_of_java() throws Exception {
        List<Use> uses = List.of(Files::readString, Files::readAllLines,
                file -> Files.write(folder.resolve("copy"), Files.readAllBytes(file)),
                file -> {
                    try (Stream<String> lines = Files.lines(file)) {
                        lines.toList();
                    }
                },
                file -> {
                    try (InputStream in = new FileInputStream(file.toFile())) {
                        in.read();
                    }
                },
                file -> {
                    try (RandomAccessFile random = new RandomAccessFile(file.toFile(), "r")) {
                        random.readByte();
                    }
                },
                file -> {
                    try (FileChannel channel = FileChannel.open(file)) {
                        channel.read(ByteBuffer.allocate(1));
                    }
                },
                file -> {
                    Thread other = new Thread(() -> assertThat(file).hasContent("one"));
                    other.start();
                    other.join();
                });
        for (int i = 0; i < uses.size(); i++) {
            assertThat(touched(uses.get(i), inside)).as("use %d of what counts", i).isTrue();
            assertThat(touched(uses.get(i), outside)).as("use %d of what does not", i).isFalse();
        }
    }

    @Test
    void takes_a_process_that_starts_in_the_checkout_for_one_that_reads_it() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(touched(place -> new ProcessBuilder(java, "-version").start().waitFor(), inside)).as("in none of its own").isTrue();
        assertThat(touched(place -> new ProcessBuilder(java, "-version").directory(place.getParent().toFile()).start().waitFor(), inside))
                .as("elsewhere").isFalse();
    }

    /** Nobody sees those: the system makes them. */
    @Test
    void would_not_see_a_copy_so_tests_make_none() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as("%s", file).doesNotContain("Files." + "copy(");
            }
        }
    }

    private boolean touched(Use use, Path file) throws Exception {
        Reading reading = new Reading();
        use.of(file);
        return reading.touched(List.of(folder.resolve("story")));
    }
}
