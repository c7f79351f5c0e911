package explainer.bake;

import java.nio.file.Path;

/** The small invented site, baked, for tests of other packages. */
public final class TrapSiteBaked {

    private TrapSiteBaked() {
    }

    /** Bakes it with the words of a language into a folder, and says where the pages are. */
    public static Path in(String language, Path folder) {
        return bake(Project.trapSite(folder).replace("jbake.properties", "site.language=en", "site.language=" + language));
    }

    /** The same with English words, as if English were written from right to left: so the two can be laid on each other. */
    public static Path rightToLeft(Path folder) {
        Project project = Project.trapSite(folder);
        project.write("templates/words/he.ftl", project.read("templates/words/en.ftl").replace("direction = \"ltr\"", "direction = \"rtl\""));
        return bake(project.replace("jbake.properties", "site.language=en", "site.language=he"));
    }

    private static Path bake(Project project) {
        Bake bake = Bake.of(project);
        if (bake.failed()) {
            throw new IllegalStateException(bake.log());
        }
        return bake.output();
    }
}
