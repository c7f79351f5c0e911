package explainer.finish;

import explainer.pages.ManifestTrue;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder that a finished site is put into, whole or not at all: everything is written beside it, and the two are
 * swapped by two renames. A run that fails or is killed before leaves the last site as it was; one killed between the
 * two renames leaves it beside, and the next run puts it back. A lock keeps two runs apart.
 */
public final class Publication implements AutoCloseable {

    /** The list of all files. A folder with one in it was made here, and may be replaced. */
    static final String MANIFEST = ManifestTrue.FILE;

    private final Path to;
    private final Path fresh;
    private final Path last;
    private final FileChannel channel;
    private final FileLock lock;

    private Publication(Path to, FileChannel channel, FileLock lock) {
        this.to = to;
        this.fresh = to.resolveSibling("." + to.getFileName() + ".new");
        this.last = to.resolveSibling("." + to.getFileName() + ".old");
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes hold of a folder.
     *
     * @throws FinishException when it is in use, or holds something that was not made here
     */
    public static Publication open(Path folder) throws FinishException {
        Path to = folder.toAbsolutePath().normalize();
        if (to.getFileName() == null) {
            throw new FinishException(folder + " cannot be replaced; name a folder of its own with --to");
        }
        FileChannel channel = null;
        try {
            Files.createDirectories(to.getParent());
            channel = FileChannel.open(to.resolveSibling("." + to.getFileName() + ".lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new FinishException("another run is finishing " + folder + "; wait for it, or stop it");
            }
            Publication publication = new Publication(to, channel, lock);
            try {
                publication.prepare(folder);
            } catch (IOException | FinishException e) {
                publication.close();
                throw e;
            }
            return publication;
        } catch (IOException e) {
            throw new FinishException("cannot write beside " + folder + " (" + FinishException.reason(e) + "); is it yours, and not full?");
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void prepare(Path folder) throws IOException, FinishException {
        if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS) && Files.isDirectory(last, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(last, to);
        }
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS) && !ours()) {
            throw new FinishException(folder + " holds something that finish did not make; empty it, or name another --to");
        }
        delete(fresh);
        delete(last);
    }

    private boolean ours() throws IOException {
        if (!Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(to)) {
            return inside.findAny().isEmpty() || Files.isRegularFile(to.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Puts the site there in the place of the last one. */
    public void publish(Map<String, byte[]> files) throws FinishException {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = fresh.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(to, last);
            }
            Files.move(fresh, to);
            delete(last);
        } catch (IOException e) {
            throw new FinishException("cannot write " + to + " (" + FinishException.reason(e) + "); the last site is kept");
        } finally {
            try {
                delete(fresh);
            } catch (IOException e) {
                // The next run deletes what is left of it
            }
        }
    }

    /**
     * Removes a folder that was made here, if it is there; anything else is left alone.
     *
     * @throws FinishException when it is in use, or holds something that was not made here
     */
    public static void remove(Path folder) throws FinishException, IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Publication publication = open(folder)) {
                delete(publication.to);
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            // The end of the program lets go of it
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
