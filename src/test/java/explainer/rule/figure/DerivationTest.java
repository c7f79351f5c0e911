package explainer.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.rule.DateSupported;
import explainer.rule.FigureSupported;
import explainer.rule.TestSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Three days passed | 24 Feb minus 21 Feb | true",
        "Four days passed | 24 Feb minus 21 Feb | false",
        "Three months passed | 24 Feb minus 21 Feb | false",
        "Three days passed | from 21 February 2018 to 24 February 2018 | true",
        "Seven months passed | April 2018 minus September 2017 | true",
        "Two years passed | 2018 minus 2016 | true",
        "Nine boats | six plus three | true",
        "47 million | 118 minus 71 | true",
        "46 million | 118 minus 71 | false",
        "2.04 million | 100 minus 60; 40 percent of 5.1 million | true",
        "2.05 million | 100 minus 60; 40 percent of 5.1 million | false",
        "Six hours and 45 minutes | from 21:50 to 04:35 | true",
        "More than six hours | from 21:50 to 04:35 | true",
        "Six hours | from 21:50 to 04:35 | false",
        "Six hours | from 21:50 to 04:05 | true",
        "Six and a half hours | from 21:50 to 04:25 | true",
        "Seventeen hours | from 21:50 to 04:35 | false",
        "Eight boats | six plus three | false",
        "Three boats | 6 minus 3 | true",
        "Eighteen boats | six times three | true",
        "Two steps | a count of the steps, two | true",
        "Three steps | a count of the steps, two | false",
        "Three steps | a count of the steps | true",
        "A second time | the two times together | true",
        "In August 2018 | September 2018 minus one month | true",
        "In July 2018 | September 2018 minus one month | false",
        "On 24 February 2018 | 21 February 2018 plus 3 days | true",
        "On 7 March 2018 | 21 February 2018 plus two weeks | true",
        "In 2017 | 2018 minus one year | true",
        "On 20 February | the day before 21 February | true",
        "Three days before | 24 Feb minus 21 Feb | true",
        "Two days before | 24 Feb minus 21 Feb | false",
        "The day before | the day before the flood | true",
        "On 24 February | 24 February 2018 minus 21 February | true",
        "On 21 February 2018 | 24 February 2018 minus 21 February | true",
        "Nine boats | nine minus three | true",
        "Twelve boats | nine minus three | false",
        "One year passed | February 2018 minus February 2017 | true",
        "Twelve months passed | February 2018 minus February 2017 | true",
        "365 days passed | February 2018 minus February 2017 | false",
        "Twelve months passed | 2018 minus 2017 | false",
        "Two days later | two days, as the log has it | true",
        "Two weeks later | two days, as the log has it | false",
        "Six hours and 35 minutes | 1:15 p.m. minus 6:40 a.m. | true",
        "Six hours and 30 minutes | 1:15 p.m. minus 6:40 a.m. | false",
        "27 per cent of it | 85,000 divided by 310,000 | true",
        "28 per cent of it | 85,000 divided by 310,000 | false",
        "Two gates | 31 February minus 999999999 days | false",
        "A little over 27 percent | 85,000 divided by 310,000 | true",
        "A little over 29 percent | 85,000 divided by 310,000 | false",
        "Six hours and 35 minutes passed | 1:15 p.m. minus 6:40 a.m. | true",
        "Six hours and 25 minutes passed | 1:15 p.m. minus 6:40 a.m. | false",
    })
    void a_mark_is_held_to_what_its_note_comes_to(String claim, String note, boolean carried) {
        TestSite site = new TestSite().withEvent(claim + " [11](#demo-11 \"derived: " + note + "\").");
        int found = site.findings(new FigureSupported()).size() + site.findings(new DateSupported()).size();
        assertThat(found == 0).as("%s", site.findings(new FigureSupported())).isEqualTo(carried);
    }
}
