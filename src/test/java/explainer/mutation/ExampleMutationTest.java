package explainer.mutation;

import java.nio.file.Path;
import java.util.List;

/** The example. */
class ExampleMutationTest extends Tried {

    @Override
    String folder() {
        return "hospital-outage";
    }

    @Override
    List<Story> stories() {
        return List.of(story(folder(), Path.of("target/examples", folder())));
    }
}
