package explainer.finish;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** The site cannot be finished at all. Its message is one line for the user: what is wrong, and what to do. */
public final class FinishException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message one line, without a full stop */
    public FinishException(String message) {
        super(message);
    }

    /** Why the file system refused something, for the brackets of a message. */
    static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        String text = cause instanceof FileSystemException file && file.getReason() != null ? file.getReason()
                : cause.getMessage();
        return cause.getClass().getSimpleName() + (text == null ? "" : ": " + text.replaceAll("\\s+", " "));
    }
}
