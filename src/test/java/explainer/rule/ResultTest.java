package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final Map<String, Integer> COUNTS = Map.of("documents", 2, "passages", 3, "claims", 4, "citations", 5);

    private static Finding finding(String path, Severity severity) {
        return new Finding(path, 3, 4, severity, "claim-cited", "a message", "a hint");
    }

    @Test
    void an_error_fails_a_check_and_a_warning_does_not() {
        assertThat(new Result(List.of(finding("a.md", Severity.WARNING)), COUNTS).failed()).isFalse();
        assertThat(new Result(List.of(finding("a.md", Severity.WARNING), finding("b.md", Severity.ERROR)), COUNTS).failed()).isTrue();
        assertThat(new Result(List.of(), COUNTS).failed()).isFalse();
    }

    @Test
    void counts_the_findings_of_a_file() {
        Result result = new Result(List.of(finding("a.md", Severity.ERROR), finding("b.md", Severity.ERROR), finding("b.md", Severity.ERROR)), COUNTS);
        assertThat(result.about("b.md")).isEqualTo(2);
        assertThat(result.about("c.md")).isZero();
    }

    @Test
    void the_files_of_a_folder_may_stand_in_another() {
        Result result = new Result(List.of(finding("content/a.md", Severity.ERROR), finding("contents/a.md", Severity.ERROR)), COUNTS);
        assertThat(result.moved("content", "docs/content").findings()).containsExactly(
                finding("docs/content/a.md", Severity.ERROR), finding("contents/a.md", Severity.ERROR));
        assertThat(result.moved("content", "docs/content").counts()).isEqualTo(COUNTS);
    }

    @Test
    void a_check_of_nothing_is_none_and_says_what_is_missing() {
        assertThat(new Result(List.of(), COUNTS).nothingChecked()).isEmpty();
        assertThat(new Result(List.of(), Map.of("documents", 2, "passages", 3)).nothingChecked())
                .contains("nothing was checked: the site has no claims");
        assertThat(new Result(List.of(), Map.of()).nothingChecked()).contains("nothing was checked: the site has no documents");
    }
}
