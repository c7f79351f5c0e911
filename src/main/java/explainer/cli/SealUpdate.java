package explainer.cli;

import explainer.content.Site;
import explainer.content.SiteException;
import explainer.content.SiteLoader;
import explainer.intake.Copy;
import explainer.source.Seal;
import explainer.source.SealFile;
import explainer.text.TextFile;
import explainer.update.Update;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code seal --update}: writes what an update changes, keeps what stood there before beside the original, and says all.
 *
 * @param files    the files of the source
 * @param out      where to say it
 * @param dryRun   whether to write nothing
 * @param keep     whether to keep the newer text where no older is kept
 * @param original the newer copy
 */
record SealUpdate(SealFiles files, PrintWriter out, boolean dryRun, boolean keep, Path original) {

    int run(Copy copy, List<String> skips) throws IOException {
        if (!Files.isRegularFile(files.record())) {
            throw new IOException("there is no " + files.record() + " to update; leave --update out, and it is written");
        }
        Seal before = files.readSeal().orElseThrow(() -> new IOException(Files.exists(files.seal()) ? files.seal() + " does not read as a seal"
                : "there is no " + files.seal() + " to compare with; make it from the older copy first, without --update"));
        if (!before.key().equals(files.key())) {
            throw new IOException(files.seal() + " is not the seal of " + files.key());
        }
        String old = Files.isRegularFile(files.original()) ? TextFile.read(files.original(), files.original().toString()).text() : "";
        TextFile record = TextFile.read(files.record(), files.recordName());
        if (!record.problems().isEmpty()) {
            throw new IOException(files.record() + ": " + record.problems().get(0).message());
        }
        Update update;
        try {
            update = Update.of(site(), record, before, old, copy, skips);
        } catch (IllegalArgumentException e) {
            throw new IOException(files.record() + " " + e.getMessage(), e);
        }
        out.println(files.recordName() + ": " + update.report().get(0));
        update.report().stream().skip(1).forEach(out::println);
        copy.notes().forEach(out::println);
        if (dryRun) {
            out.println();
            out.println("Nothing was written.");
        } else {
            write(update, copy, record);
        }
        return Main.CLEAN;
    }

    private Site site() throws IOException {
        try {
            return SiteLoader.load(files.root());
        } catch (SiteException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write(Update update, Copy copy, TextFile record) throws IOException {
        boolean same = update.standing().isSame();
        if (!same) {
            out.println();
        }
        // What stood there first: should a later step fail, nothing is lost
        if (!update.record().equals(record.text())) {
            String raw = Files.readString(files.record(), StandardCharsets.UTF_8);
            replace(files.record(), raw.contains("\r\n") ? update.record().replace("\n", "\r\n") : update.record());
        }
        if (Files.exists(files.original()) ? !Files.isSameFile(files.original(), original) && !Files.readString(files.original()).equals(copy.text()) : keep) {
            replace(files.original(), copy.text());
        }
        OutFile.write(files.seal(), SealFile.write(update.seal()));
        if (!same) {
            out.println(files.seal() + ": sealed anew");
            out.println("Next: explainer check lists what is left to do.");
        }
    }

    /** Writes a file, and keeps what stood in it. */
    private void replace(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            Path before = files.before(file);
            OutFile.write(before, Files.readString(file, StandardCharsets.UTF_8));
            OutFile.write(file, text);
            out.println(file + ": written; what stood there is in " + before);
        } else {
            OutFile.write(file, text);
            out.println(file + ": the passages as plain text, for this machine alone");
        }
    }
}
