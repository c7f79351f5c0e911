package explainer.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordEditTest {

    private static final String ADDED = "  - n: 9\n    gist: \"\"\n";

    @Test
    void sets_a_key_of_a_passage_in_either_layout_and_leaves_all_else() {
        RecordEdit edit = new RecordEdit("""
                key: demo   # 😀 signs of two halves count once
                passages:
                  - n: 1   # the first
                    # a comment
                    gist: "One"
                  - { n: 2, kind: heading, gist: "Two" }   # mine
                  - { n: 3, gist: "n: 1" }
                """);
        edit.set(1, "reread", "true");
        edit.set(2, "kind", "gone");
        edit.set(3, "kind", "gone");
        edit.set(12, "kind", "gone");
        assertThat(edit.result()).isEqualTo("""
                key: demo   # 😀 signs of two halves count once
                passages:
                  - n: 1   # the first
                    reread: true
                    # a comment
                    gist: "One"
                  - { n: 2, kind: gone, gist: "Two" }   # mine
                  - { n: 3, kind: gone, gist: "n: 1" }
                """);
    }

    @Test
    void adds_passages_after_the_last_and_before_what_follows() {
        RecordEdit edit = new RecordEdit("""
                passages:
                  - n: 8
                    quotes:
                      - "a"   # mine
                # about the days
                days: []
                """);
        edit.append(List.of(ADDED));
        assertThat(edit.result()).isEqualTo("""
                passages:
                  - n: 8
                    quotes:
                      - "a"   # mine

                  - n: 9
                    gist: ""
                # about the days
                days: []
                """);
    }

    @Test
    void adds_at_the_depth_of_the_others_and_after_a_text_of_several_lines() {
        RecordEdit edit = new RecordEdit("passages:\n- n: 8\n  gist: |\n    One\n    two\n\nkey: demo\n");
        edit.append(List.of(ADDED));
        assertThat(edit.result()).isEqualTo("passages:\n- n: 8\n  gist: |\n    One\n    two\n\n- n: 9\n  gist: \"\"\n\nkey: demo\n");
    }

    @Test
    void adds_at_the_end_of_a_file_without_a_last_line_end() {
        RecordEdit edit = new RecordEdit("passages:\n  - n: 8");
        edit.append(List.of(ADDED));
        assertThat(edit.result()).isEqualTo("passages:\n  - n: 8\n\n  - n: 9\n    gist: \"\"");
    }

    @Test
    void refuses_passages_in_brackets_and_what_is_no_record() {
        for (String text : new String[] {"passages: [{n: 1}]", "key: demo", "", "- a"}) {
            assertThatThrownBy(() -> new RecordEdit(text)).as(text).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("has no list of passages, one below the other");
        }
        assertThatThrownBy(() -> new RecordEdit("passages: [")).hasMessage("is not YAML; mend it first");
    }
}
