package explainer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSupportedTest {

    private final Rule rule = new NameSupported();

    private static TestSite event(String body) {
        return new TestSite().withEvent(body);
    }

    @Test
    void flags_a_place_from_another_passage() {
        assertThat(event("Brandt opened the gates of Port Lund [1](#demo-1).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “Port Lund” is not named by passage demo-1 (there: Alder, Alder Courier, Tom Brandt)");
    }

    @Test
    void flags_a_name_that_nobody_knows() {
        assertThat(event("The gates were Jane Orlov’s [1](#demo-1).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “Jane Orlov” is a name that passage demo-1 does not have");
    }

    @Test
    void flags_a_surname_that_two_share() {
        assertThat(event("Hale was called [7](#demo-7).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “Hale” may be Anna Hale or Ruth Hale");
        assertThat(event("Anna Hale was called, and Hale called back [7](#demo-7).").findings(rule)).isEmpty();
        assertThat(event("Mayor Hale asked him [2](#demo-2). Hale insisted [2](#demo-2).").findings(rule)).isEmpty();
        assertThat(event("Mayor Hale asked him [2](#demo-2). Hale called him [7](#demo-7).").findings(rule)).singleElement().asString()
                .contains("“Hale” is not named by passage demo-7");
    }

    @Test
    void flags_a_link_to_somebody_else() {
        assertThat(event("[Brandt](../people/anna-hale.md) called her [7](#demo-7).").findings(rule)).containsExactly(
                "content/timeline/case.md:10: “Brandt” is linked to the page of Anna Hale");
        assertThat(event("[He](../people/ruth-hale.md) called her [7](#demo-7).").findings(rule)).singleElement().asString()
                .contains("“He” is linked to Ruth Hale, not named by passage demo-7");
        assertThat(event("[Brandt](../people/tom-brandt.md) called [her](../people/anna-hale.md) [7](#demo-7).").findings(rule)).isEmpty();
    }

    @Test
    void a_link_belongs_to_the_claim_it_stands_in() {
        assertThat(event("Some newspapers [7](#demo-7) say that [he](../people/tom-brandt.md) did [4](#demo-4).").findings(rule))
                .singleElement().asString().contains("not named by passage demo-4");
    }

    @Test
    void flags_people_whom_no_passage_of_the_page_names() {
        TestSite site = event("Mayor Hale paid [4](#demo-4).").with("content/questions/who.md",
                "title=Who?\ntype=question\nstatus=published\ndate=2026-11-22\nstate=open\nas_of=2026-11-22\n"
                        + "people=ruth-hale,anna-hale\nsources=demo-4\nsummary=Who?\n~~~~~~\nThe mayor paid [4](#demo-4).\n");
        assertThat(site.findings(rule)).containsExactly(
                "content/questions/who.md:7: no passage that this page cites names 'anna-hale'");
    }

    @Test
    void flags_a_page_of_a_person_under_the_name_of_another() {
        TestSite site = new TestSite().with("content/people/tom-brandt.md", "title=Tom Brandt\ntype=person\nstatus=published\n"
                + "date=2026-11-22\nname=Ruth Hale\nrole=Engineer\ncamp=town\nsources=demo-1,demo-2\nsummary=He.\n~~~~~~\nHe [1](#demo-1).\n");
        assertThat(site.findings(rule)).containsExactly("content/people/tom-brandt.md:5: “Ruth Hale” is not the name of 'tom-brandt', which is Tom Brandt");
    }

    @Test
    void accepts_the_publisher_as_the_one_who_says_so() {
        assertThat(event("The Alder Courier says so [4](#demo-4).").findings(rule)).isEmpty();
    }

    @Test
    void accepts_a_page_that_tells_nothing() {
        assertThat(new TestSite().with("content/about.md", "title=About\ntype=page\nstatus=published\ndate=2026-11-22\n"
                + "evidence=none\nsummary=By Jane Orlov.\n~~~~~~\nBy Jane Orlov, not [Brandt](people/anna-hale.md).\n").findings(rule))
                .containsExactly("content/about.md:8: “Brandt” is linked to the page of Anna Hale");
    }

    @Test
    void counts_what_it_looked_at() {
        assertThat(new Checker(List.of(rule)).run(new TestSite().site()).count("names")).isGreaterThan(5);
    }

    private static TestSite person(String role, String summary, String sources, String body) {
        return new TestSite().with("content/people/ruth-hale.md", "title=Ruth Hale\ntype=person\nstatus=published\ndate=2026-11-22\n"
                + "name=Ruth Hale\nrole=" + role + "\ncamp=town\nsources=" + sources + "\nsummary=" + summary + "\n~~~~~~\n" + body + "\n");
    }

    @Test
    void a_role_may_name_the_place_where_the_story_is_set() {
        assertThat(person("Mayor of Alder", "The mayor.", "demo-4", "Hale paid [4](#demo-4).").findings(rule)).isEmpty();
        assertThat(person("Mayor of Port Lund", "The mayor.", "demo-4", "Hale paid [4](#demo-4).").findings(rule)).singleElement().asString()
                .contains("“Port Lund” is not named by passage demo-4");
        assertThat(person("Mayor", "The mayor of Alder.", "demo-4", "Hale paid [4](#demo-4).").findings(rule)).singleElement().asString()
                .contains("“Alder” is not named by passage demo-4");
    }

    @Test
    void a_header_may_name_a_place_that_the_page_has_a_passage_for() {
        assertThat(person("Mayor", "The mayor of Alder.", "demo-4", "Hale paid [4](#demo-4). Alder was dry [1](#demo-1).").findings(rule)).isEmpty();
        assertThat(person("Mayor", "Brandt met her.", "demo-4", "Hale paid [4](#demo-4). Alder was dry [1](#demo-1).").findings(rule))
                .singleElement().asString().contains("“Brandt” is not named by passage demo-4");
    }

    @Test
    void a_paper_called_after_somebody_names_them() {
        TestSite site = new TestSite();
        String record = site.text("seeds/demo.yaml");
        site.with("seeds/demo.yaml", record.replace("name: Gate report", "name: Brandt’s report"));
        assertThat(site.withEvent("Somebody read the report of Brandt [6](#demo-6).").findings(rule)).isEmpty();
        assertThat(site.withEvent("Somebody read to Brandt [6](#demo-6).").findings(rule)).singleElement().asString()
                .contains("“Brandt” is not named by passage demo-6");
    }
}
