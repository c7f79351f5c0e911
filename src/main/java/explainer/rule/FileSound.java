package explainer.rule;

import explainer.content.Document;
import explainer.content.Site;
import explainer.text.Problem;
import java.util.List;

/** A file that cannot be read as the bake would have to read it, or that the bake would publish by mistake. */
public final class FileSound implements Rule {

    @Override
    public String id() {
        return "file-sound";
    }

    @Override
    public String summary() {
        return "A file cannot be read, is not UTF-8, lies outside the project, or is no page among the pages.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Check on(Site site) {
        return new Check() {
            @Override
            public void document(Document document, Sink sink) {
                report(document.problems(), sink);
            }

            @Override
            public void finish(Sink sink) {
                report(site.problems(), sink);
                site.records().forEach(record -> report(record.problems(), sink));
            }
        };
    }

    private static void report(List<Problem> problems, Sink sink) {
        problems.stream().filter(p -> p.kind() == Problem.Kind.FILE || p.kind() == Problem.Kind.CONFIG)
                .forEach(sink::report);
    }
}
