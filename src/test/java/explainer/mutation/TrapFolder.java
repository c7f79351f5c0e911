package explainer.mutation;

import java.io.IOException;
import java.nio.file.Path;

/** The trap site for tests of other packages. */
public final class TrapFolder {

    private TrapFolder() {
    }

    /** Writes its files, with the seal, into a folder. */
    public static void writeTo(Path folder) throws IOException {
        TrapSite.writeTo(folder);
    }
}
