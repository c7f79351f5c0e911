package explainer.bake;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and dates take the form that the language has for them. */
class NumbersAndDatesTest {

    /** What of a language differs from English in more than its words: Polish has three plurals, and months change in a date. */
    private static final String POLISH = """
            <#function form n>
              <#if n == 1><#return "one"></#if>
              <#return (n % 10 gte 2 && n % 10 lte 4 && (n % 100 lt 12 || n % 100 gt 14))?then("few", "many")>
            </#function>
            <#assign months = ["styczeń", "luty"]>
            <#assign months_of = ["stycznia", "lutego"]>
            <#assign text = text + {"claims": {"one": "{n} twierdzenie:", "few": "{n} twierdzenia:", "many": "{n} twierdzeń:"}}>
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en | 0 | 0 claims:", "en | 1 | 1 claim:", "en | 2 | 2 claims:", "en | 1250 | 1250 claims:",
            "de | 1 | 1 Aussage:", "de | 2 | 2 Aussagen:",
            "pl | 1 | 1 twierdzenie:", "pl | 2 | 2 twierdzenia:", "pl | 5 | 5 twierdzeń:", "pl | 12 | 12 twierdzeń:", "pl | 22 | 22 twierdzenia:",
            "pl | 101 | 101 twierdzeń:"})
    void counts_as_the_language_does(String language, int n, String expected) throws Exception {
        assertThat(read(language, "<#import '/macros/words.ftl' as words>${words.counted(words.text.claims, n)}", Map.of("n", n))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en | 2022-02-05 | 5 February 2022", "en | 2022-02 | February 2022", "en | 199X | the 1990s",
            "en | ../2022-02-05 | by 5 February 2022", "de | 2022-02-05 | 5. Februar 2022", "de | 2022-02 | Februar 2022",
            "de | 199X | 1990er Jahre", "de | 2022-02~ | etwa Februar 2022", "de | 2022-01/2022-02 | Januar 2022 bis Februar 2022",
            "pl | 2022-02-05 | 5 lutego 2022", "pl | 2022-02 | luty 2022"})
    void writes_dates_as_the_language_does(String language, String date, String expected) throws Exception {
        assertThat(read(language, "<#import '/macros/edtf.ftl' as edtf>${edtf.inWords(date)}", Map.of("date", date))).isEqualTo(expected);
    }

    /** A note that names the date again stands in its place; one that adds to it follows it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2022-02-26/.. | from 26 February 2022 | from 26 February 2022",
            "2022-02-26/.. | no day given | since 26 February 2022, no day given", "../2022 | undated, before 2022 | undated, before 2022",
            "../2021 | undated, before 2022 | by 2021, undated, before 2022",
            "2022-01/2022-02-24 | early in January 2022 | January 2022 to 24 February 2022, early in January 2022"})
    void says_a_date_once(String date, String note, String expected) throws Exception {
        assertThat(read("en", "<#import '/macros/edtf.ftl' as edtf><@edtf.show date note/>", Map.of("date", date, "note", note))
                .replaceAll("<[^>]+>", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en, three keepers, true", "en, Six of them, true", "en, 2 keepers, true", "en, the keepers, false", "en, the often asked, false",
            "de, zwei Wärter, true", "de, die Wärter, false"})
    void sees_a_number_of_people_in_words(String language, String who, boolean expected) throws Exception {
        assertThat(read(language, "<#import '/macros/record.ftl' as record>${record.counts(who)?c}", Map.of("who", who, "datas", List.of())))
                .isEqualTo(String.valueOf(expected));
    }

    @Test
    void bakes_in_german_without_an_english_form(@TempDir Path folder) {
        Site site = new Site(TrapSiteBaked.in("de", folder));
        assertThat(site.document("timeline/lamp-fails.html").select("html").attr("lang")).isEqualTo("de");
        assertThat(site.document("timeline/lamp-fails.html").select("html").attr("dir")).isEqualTo("ltr");
        assertThat(site.document("timeline/lamp-fails.html").select(".rests-line strong").text()).isEqualTo("4 Aussagen:");
        assertThat(site.document("timeline/lamp-fails.html").select("aside.corrected").text()).startsWith("Berichtigt 21. November 2026:");
    }

    private static String read(String language, String template, Map<String, ?> values) throws Exception {
        StringTemplateLoader polish = new StringTemplateLoader();
        polish.putTemplate("words/pl.ftl", Files.readString(Path.of("templates/words/en.ftl")) + POLISH);
        Configuration configuration = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
        configuration.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {polish, new FileTemplateLoader(Path.of("templates").toFile())}));
        configuration.setLocale(Locale.UK);
        StringWriter out = new StringWriter();
        Map<String, Object> model = new HashMap<>(values);
        model.put("config", Map.of("site_language", language, "sourceFolder", ""));
        new Template("case", "<#ftl output_format='plainText'>" + template, configuration).process(model, out);
        return out.toString().strip();
    }
}
