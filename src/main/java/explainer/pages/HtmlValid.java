package explainer.pages;

import explainer.pages.Nu.Complaint;
import explainer.rule.Sink;
import explainer.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A page is not valid HTML, by the Nu HTML checker. */
final class HtmlValid implements PageRule {

    private record Verdict(Page page, List<Complaint> complaints) { }

    @Override
    public String id() {
        return "html-valid";
    }

    @Override
    public String summary() {
        return "A page is not valid HTML, by the Nu HTML checker; its warnings count.";
    }

    @Override
    public String missing() {
        return Library.has(Nu.TYPE) ? "" : String.format(Library.MISSING, "the Nu HTML checker");
    }

    @Override
    public void check(Published site, Sink sink) {
        List<Page> pages = List.copyOf(site.pages().values());
        int hands = Math.min(Math.max(1, pages.size() / 8), Math.min(4, Runtime.getRuntime().availableProcessors()));
        ExecutorService work = Executors.newFixedThreadPool(hands);
        try {
            List<Future<List<Verdict>>> parts = new ArrayList<>();
            for (int hand = 0; hand < hands; hand++) {
                int first = hand;
                parts.add(work.submit(() -> part(pages, first, hands)));
            }
            for (Future<List<Verdict>> part : parts) {
                for (Verdict verdict : part.get()) {
                    verdict.complaints.forEach(complaint -> report(site, verdict.page, complaint, sink));
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        } finally {
            work.shutdownNow();
        }
    }

    /** Every so many pages: a checker serves one thread. */
    private static List<Verdict> part(List<Page> pages, int first, int step) {
        Nu nu = new Nu();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = first; i < pages.size(); i += step) {
            verdicts.add(new Verdict(pages.get(i), nu.page(pages.get(i).path(), pages.get(i).text())));
        }
        return verdicts;
    }

    private static void report(Published site, Page page, Complaint complaint, Sink sink) {
        TextFile text = site.texts().get(page.path());
        int line = Math.min(complaint.line(), text.lineCount());
        int end = Math.min(text.text().length(), text.lineStart(line) + complaint.column());
        // It names the end of a tag; a reader looks for its beginning
        int start = text.text().lastIndexOf('<', Math.max(0, end - 1));
        site.report(sink, page.path(), start < 0 ? end : start, complaint.message(),
                "Correct the template or the content that writes it; finishing changes no element.");
    }
}
