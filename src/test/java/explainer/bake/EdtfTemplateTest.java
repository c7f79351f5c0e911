package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages read dates as the check does: the templates' function is held to the same table of cases as its class. */
class EdtfTemplateTest {

    private static final Path CASES = Path.of("src/test/resources/edtf-cases.txt");
    private static final String READ = """
            <#ftl output_format="plainText"><#import "/macros/edtf.ftl" as edtf><#if edtf.valid(date)>\
            <#assign b = edtf.bounds(date)>${(b.from == "")?then("..", b.from)} | ${(b.to == "")?then("..", b.to)} | ${edtf.inWords(date)}\
            <#else>no date</#if>""";

    @TestFactory
    Stream<DynamicTest> reads_a_date_as_the_table_says() throws IOException {
        return Files.readAllLines(CASES).stream().filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" \\| ", 2))
                .map(each -> DynamicTest.dynamicTest("“" + each[0] + "”", () -> assertThat(read(each[0])).isEqualTo(each[1].strip())));
    }

    private static String read(String date) throws Exception {
        Configuration configuration = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
        configuration.setDirectoryForTemplateLoading(Path.of("templates").toFile());
        configuration.setLocale(Locale.UK);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        StringWriter out = new StringWriter();
        new Template("case", READ, configuration).process(Map.of("date", date,
                "config", Map.of("site_language", "en", "sourceFolder", Path.of("").toAbsolutePath().toString())), out);
        return out.toString().strip();
    }
}
