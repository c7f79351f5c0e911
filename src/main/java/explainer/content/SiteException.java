package explainer.content;

/** A site that cannot be read at all. Its message is one line for the user. */
public final class SiteException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message one line, without a full stop */
    public SiteException(String message) {
        super(message);
    }
}
