package explainer.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps two builds out of one folder. Maven runs it first of all, before there are classes, and so from its source:
 * {@code java OneBuild.java FILE}; it uses nothing of the project. The file names the process that builds, which is the
 * one that started this. It need not be taken away: of a process that is over, or began after the file was written,
 * nobody waits for the end.
 */
public final class OneBuild {

    /** Clocks are put right, and the start of a process is known to the second. */
    private static final int SLACK_SECONDS = 5;

    private OneBuild() {
    }

    /** Enters the build in the file; exits with 1, after a line that says why, where another is running. */
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        try {
            Optional<Long> other = enter(file, ProcessHandle.current().parent().orElse(ProcessHandle.current()).pid());
            if (other.isPresent()) {
                System.err.println("another build is running in this folder (process " + other.get() + "); wait for it, or stop it");
                System.exit(1);
            }
        } catch (IOException e) {
            System.err.println("cannot write " + file + " (" + e + "); is it yours, and is there room?");
            System.exit(1);
        }
    }

    /**
     * Enters a process, unless another that is in the file still runs.
     *
     * @return that other
     */
    static Optional<Long> enter(Path file, long build) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            // Until the file is closed: of two that begin at once, one reads what the other wrote
            channel.lock();
            Optional<Long> other = running(channel, Files.getLastModifiedTime(file).toInstant()).filter(pid -> pid != build);
            if (other.isEmpty()) {
                channel.truncate(0);
                channel.write(StandardCharsets.US_ASCII.encode(Long.toString(build)), 0);
            }
            return other;
        }
    }

    private static Optional<Long> running(FileChannel channel, Instant written) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        String pid = StandardCharsets.US_ASCII.decode(bytes.flip()).toString().strip();
        return pid.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive)
                .filter(process -> process.info().startInstant().orElse(written).minusSeconds(SLACK_SECONDS).isBefore(written))
                .map(ProcessHandle::pid) : Optional.empty();
    }
}
