package explainer.pages;

import explainer.rule.Sink;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calendar is no iCalendar (RFC 5545), by ical4j; or its lines are not as that standard wants them. */
final class CalendarValid implements PageRule {

    private static final String TYPE = "net.fortuna.ical4j.data.CalendarBuilder";
    private static final int LONGEST = 75;
    private static final Pattern LINE = Pattern.compile("at line (\\d+)");
    private static final String HINT = "Correct templates/system/calendar.ftl, which writes it.";

    @Override
    public String id() {
        return "calendar-valid";
    }

    @Override
    public String summary() {
        return "The calendar is not valid iCalendar, its lines are too long or end wrongly, or two entries have one UID.";
    }

    @Override
    public String missing() {
        return Library.has(TYPE) ? "" : String.format(Library.MISSING, "ical4j");
    }

    @Override
    public void check(Published site, Sink sink) {
        site.files().forEach((path, bytes) -> {
            if (path.endsWith(".ics")) {
                lines(site, path, new String(bytes, StandardCharsets.UTF_8), sink);
                complaints(bytes).forEach(message -> site.report(sink, path, offset(site, path, message), message, HINT));
            }
        });
    }

    private static void lines(Published site, String path, String text, Sink sink) {
        if (text.replace("\r\n", "").matches("(?s).*[\r\n].*") || !text.endsWith("\r\n")) {
            site.report(sink, path, "its lines must all end with CR and LF", HINT);
        }
        Set<String> uids = new HashSet<>();
        int offset = 0;
        for (String line : text.split("\r?\n")) {
            if (line.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
                site.report(sink, path, offset, "this line has more than " + LONGEST + " bytes", HINT);
            }
            if (line.startsWith("BEGIN:VEVENT")) {
                sink.count("calendar entries", 1);
            }
            if (line.startsWith("UID:") && !uids.add(line)) {
                site.report(sink, path, offset, "two entries have this UID", HINT);
            }
            offset += line.length() + 1;
        }
    }

    private static List<String> complaints(byte[] bytes) {
        List<String> complaints = new ArrayList<>();
        try {
            Object calendar = Library.call(Library.make(TYPE), "build", new ByteArrayInputStream(bytes));
            Object result = Library.call(calendar, "validate", true);
            for (Object entry : (Iterable<?>) Library.call(result, "getEntries")) {
                complaints.add(String.valueOf(Library.call(entry, "getMessage")));
            }
        } catch (InvocationTargetException e) {
            complaints.add(String.valueOf(e.getCause().getMessage()).replaceAll("\\s+", " "));
        }
        return complaints;
    }

    private static int offset(Published site, String path, String message) {
        Matcher line = LINE.matcher(message);
        var text = site.texts().get(path);
        return line.find() ? text.lineStart(Math.max(1, Math.min(text.lineCount(), Integer.parseInt(line.group(1))))) : 0;
    }
}
