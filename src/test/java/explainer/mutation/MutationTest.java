package explainer.mutation;

import java.nio.file.Path;
import java.util.List;

/** The project's own site, together with one on a made-up source whose full text is here. */
class MutationTest extends Tried {

    @Override
    String folder() {
        return "site";
    }

    @Override
    List<Story> stories() {
        return List.of(story("site", Path.of(".")), TrapSite.story());
    }
}
