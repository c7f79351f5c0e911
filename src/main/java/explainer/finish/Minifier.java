package explainer.finish;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two minifiers: minify-html for pages and styles, Closure Compiler for scripts (minify-html's own one renames what
 * it must not). Both are reached by reflection: as compile dependencies, a bare {@code jbake:generate} would download
 * their 26 MB, so only the step of the build that finishes has them on its class path.
 */
public final class Minifier {

    /** What a user without them is told. */
    static final String MISSING = "the minifiers are not on the class path; run mvn verify, which brings them along";

    /** A comment that a style sheet comes back with only when the minifier could not read it. */
    private static final String UNREAD = "/*unread*/";

    /** A {@code <} of the text as minify-html writes it, to save a byte; browsers read it, but it is no valid HTML. */
    private static final Pattern OPEN_REFERENCE = Pattern.compile("(?s)<(script|style)\\b.*?</\\1>|(&LT)(?!;)");

    private final Map<String, String> styles = new HashMap<>();
    private final Object pages;
    private final Object sheets;

    private Minifier() throws ReflectiveOperationException {
        pages = configuration(false);
        sheets = configuration(true);
        Class.forName("com.google.javascript.jscomp.Compiler");
    }

    /** @throws FinishException when they are not there, or not for this system */
    public static Minifier load() throws FinishException {
        try {
            Minifier minifier = new Minifier();
            minifier.html("<p>a");
            return minifier;
        } catch (ClassNotFoundException e) {
            throw new FinishException(MISSING);
        } catch (ReflectiveOperationException | LinkageError | IllegalStateException e) {
            throw new FinishException("the minifier does not run on this system (" + System.getProperty("os.name") + ", "
                    + System.getProperty("os.arch") + "); it has libraries for Linux, macOS and Windows x64");
        }
    }

    /** A page, without comments and without the space that no reader sees. Its styles and scripts stay as they are. */
    String html(String page) {
        return OPEN_REFERENCE.matcher(minify(page, pages))
                .replaceAll(found -> found.group(2) == null ? Matcher.quoteReplacement(found.group()) : "&lt;");
    }

    /**
     * A style sheet.
     *
     * @return nothing when it does not read as CSS
     */
    Optional<String> css(String sheet) {
        String small = styles.computeIfAbsent(sheet, css -> {
            String out = minify("<style>" + UNREAD + css + "</style>", sheets);
            return out.substring(out.indexOf('>') + 1, out.lastIndexOf("</style>"));
        });
        return small.contains(UNREAD) || small.isBlank() != sheet.isBlank()
                ? Optional.empty() : Optional.of(small);
    }

    /**
     * A classic script, in the language it is written in: names inside of functions are shortened, nothing else is
     * assumed.
     *
     * @return nothing when it does not read as a script
     */
    Optional<String> script(String path, String script) {
        String at = "com.google.javascript.jscomp.";
        try {
            Class<?> type = Class.forName(at + "Compiler");
            Class<?> optionsType = Class.forName(at + "CompilerOptions");
            Class<?> modes = Class.forName(at + "CompilerOptions$LanguageMode");
            Class<?> file = Class.forName(at + "SourceFile");
            Object options = optionsType.getConstructor().newInstance();
            Class<?> levels = Class.forName(at + "CompilationLevel");
            levels.getMethod("setOptionsForCompilationLevel", optionsType)
                    .invoke(constant(levels, "SIMPLE_OPTIMIZATIONS"), options);
            optionsType.getMethod("setLanguageIn", modes).invoke(options, constant(modes, "UNSTABLE"));
            optionsType.getMethod("setLanguageOut", modes).invoke(options, constant(modes, "NO_TRANSPILE"));
            optionsType.getMethod("setEmitUseStrict", boolean.class).invoke(options, false);
            // Without this, = and < in strings become \x3d and \x3c, as if the script stood in a page
            optionsType.getMethod("setTrustedStrings", boolean.class).invoke(options, true);
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            Object compiler = type.getConstructor(PrintStream.class).newInstance(nowhere);
            type.getMethod("disableThreads").invoke(compiler);
            Method source = file.getMethod("fromCode", String.class, String.class);
            Object result = type.getMethod("compile", file, file, optionsType).invoke(compiler,
                    source.invoke(null, "externs.js", ""), source.invoke(null, path, script), options);
            boolean read = result.getClass().getField("success").getBoolean(result);
            return read ? Optional.of((String) type.getMethod("toSource").invoke(compiler))
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(cause(e));
        }
    }

    private static Object configuration(boolean css) throws ReflectiveOperationException {
        Class<?> type = Class.forName("in.wilsonl.minifyhtml.Configuration$Builder");
        Object builder = type.getConstructor().newInstance();
        for (String setting : new String[] {"DoNotMinifyDoctype", "EnsureSpecCompliantUnquotedAttributeValues",
            "KeepHtmlAndHeadOpeningTags", "KeepSpacesBetweenAttributes", "KeepInputTypeTextAttr"}) {
            type.getMethod("set" + setting, boolean.class).invoke(builder, true);
        }
        type.getMethod("setMinifyCss", boolean.class).invoke(builder, css);
        return type.getMethod("build").invoke(builder);
    }

    private static String minify(String text, Object configuration) {
        try {
            return (String) Class.forName("in.wilsonl.minifyhtml.MinifyHtml")
                    .getMethod("minify", String.class, configuration.getClass()).invoke(null, text, configuration);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(cause(e));
        }
    }

    private static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
        return type.getField(name).get(null);
    }

    private static String cause(ReflectiveOperationException e) {
        Throwable cause = e instanceof InvocationTargetException target && target.getCause() != null ? target.getCause() : e;
        return "the minifier failed: " + cause.getMessage();
    }
}
