package explainer.rule;

/** What reports say of something that must hold, whatever it is held of. */
public interface Described {

    /** Its id in small letters and hyphens; its class is named alike ({@code claim-cited}, {@code ClaimCited}). */
    String id();

    /** What it finds, in one sentence, as lists of rules show it. */
    String summary();

    /** How grave its findings are. */
    default Severity severity() {
        return Severity.ERROR;
    }
}
