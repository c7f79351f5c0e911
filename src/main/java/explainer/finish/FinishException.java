package explainer.finish;

/** The site cannot be finished at all. Its message is one line for the user: what is wrong, and what to do. */
public final class FinishException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message one line, without a full stop */
    public FinishException(String message) {
        super(message);
    }
}
