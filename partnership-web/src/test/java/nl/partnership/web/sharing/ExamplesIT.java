package nl.partnership.web.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import nl.partnership.web.base.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples of the sharing model (§8) on the pages: as those ask them who are their senders, on "May I share
 * this?"; and all of them as the officer tries them out.
 */
class ExamplesIT extends BrowserTest {

    private void ask(String receiver, String categories, String purpose) {
        browser.open("/sharing/share.xhtml");
        new ShareForms(page()).askParty(receiver, categories, purpose);
    }

    /** What the page answers: the word for the whole, the sentence of the rule, and the decisive rules of all lines. */
    private void assertAnswer(String word, String sentence, String... rules) {
        assertThat(page().locator(".answer h1")).containsText(word);
        assertThat(page().locator(".answer header p").first()).containsText(sentence);
        Locator found = page().locator("#why .rule");
        assertThat(found).hasCount(rules.length);
        for (int i = 0; i < rules.length; i++) {
            assertThat(found.nth(i)).containsText("Regel " + rules[i] + ":");
        }
    }

    private void unfold(String id) {
        new ShareForms(page()).unfold(id);
    }

    private Locator need(String condition) {
        return page().locator("section.need").filter(new Locator.FilterOptions().setHasText(condition));
    }

    /** Records the decision, and reads the receipt. */
    private void assertReceipt(String decision, String line) {
        unfold("keep");
        press("answer:decide");
        page().waitForURL("**/sharing/receipt.xhtml?id=*");
        assertThat(page().locator("main .tag").first()).hasText(decision);
        assertThat(page().locator(".keep")).containsText(line);
    }

    /** The demonstration's oldest open case at De Brug: parents said yes to youth care. */
    private void aboutPupil(int age) {
        Locator oldest = field("answer:case").locator("option").last();
        field("answer:case").selectOption(oldest.getAttribute("value"));
        field("answer:age").fill(String.valueOf(age));
        press("answer:look");
    }

    @Test
    void E1_and_E2_attendance_goes_to_youth_care_when_those_consented_who_decide_at_that_age() {
        browser.signIn("zorg");
        ask("YOUTH_CARE:YOUTH_CARE_WORKER", "ATTENDANCE", "INDIVIDUAL_SUPPORT");
        aboutPupil(16);
        assertAnswer("Alleen met toestemming", "alleen met toestemming", "R05", "R06");
        assertThat(page().locator(".steps strong").first()).hasText("Vraag de leerling om toestemming");
        unfold("keep");
        assertThat(need("Geldige toestemming")).containsText("nog niet");
        assertThat(need("Er geldt een convenant")).containsText("in orde");
        assertThat(need("Er geldt een convenant")).containsText("Onze afspraak.");
        field("answer:needed").check();
        press("answer:decide");
        assertThat(page().locator("[data-problems]")).containsText("Geldige toestemming: die ontbreekt nog.");
        aboutPupil(10);
        assertAnswer("Ja, er is toestemming", "alleen met toestemming", "R05", "R06");
        browser.judge("sharing-example-consent");
        assertReceipt("mag", "mag (met toestemming). Regels: R05, R06.");
    }

    @Test
    void E4_police_data_go_to_the_school_leader_once_their_own_decision_is_recorded() {
        browser.signIn("wijkagent");
        ask("SCHOOL:SCHOOL_LEADER", "POLICE_DATA", "INCIDENT_HANDLING");
        assertAnswer("Ja, mits", "Na een incident op of rond school", "R37");
        assertThat(page().locator(".answer")).containsText("Voorstel, nog niet bevestigd");
        unfold("keep");
        field("answer:needed").check();
        Locator decided = need("Besluit van de politie");
        decided.locator("input[type=checkbox]").check();
        decided.locator("input[type=text]").fill("besluit over 111222333");
        press("answer:decide");
        assertThat(decided.locator("input[type=text]")).hasAttribute("aria-invalid", "true");
        assertThat(page().locator("[data-problems] a")).hasCount(1);
        decided.locator("input[type=text]").fill("besluit 12");
        assertReceipt("mag", "mag (ja, mits). Regels: R37.");
        assertThat(page().locator(".keep")).containsText("Voorstel, nog niet bevestigd");
    }

    @Test
    void E5_police_data_are_not_passed_on_even_in_acute_danger() {
        browser.signIn("leider");
        ask("POLICE:YOUTH_OFFICER", "POLICE_DATA", "ACUTE_DANGER");
        field("answer:justification").fill("Er is een mes gezien in de kantine.");
        press("answer:see");
        assertAnswer("Nee", "Wie politiegegevens krijgt, geeft ze niet door.", "H3");
        assertThat(field("answer:decide")).hasCount(0);
        unfold("leave-it");
        field("answer:because").fill("De politie beslist hierover zelf.");
        press("answer:leave");
        page().waitForURL("**/sharing/receipt.xhtml?id=*");
        assertThat(page().locator("main .tag").first()).hasText("mag niet");
        assertThat(page().locator(".keep")).containsText("Regels: H3, R14.");
    }

    @Test
    void E6_school_results_may_not_go_and_the_group_signal_alone_may() {
        browser.signIn("coordinator");
        actAs("mentor");
        try {
            ask("POLICE:COMMUNITY_OFFICER", "GROUP_SIGNAL PERFORMANCE", "PREVENTION");
            assertAnswer("Nee", "niet nodig voor preventie", "R04", "R13");
            assertThat(page().locator("#why li").first()).containsText("ja");
            assertThat(page().locator("#why li").last()).containsText("nee");
            page().locator(".steps a").first().click();
            assertAnswer("Ja", "zonder personen, mag altijd gedeeld worden", "R04");
            unfold("keep");
            field("answer:needed").check();
            need("Geen namen").locator("input[type=checkbox]").check();
            assertReceipt("mag", "mag (ja). Regels: R04.");
        } finally {
            actAs("veiligheidscoördinator");
        }
    }

    /** The role used last is the one in which one begins the next time, also in other tests. */
    private void actAs(String role) {
        browser.open("/account/role.xhtml");
        page().locator("#roles li")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(role, Pattern.CASE_INSENSITIVE)))
                .locator("button")
                .click();
        page().waitForLoadState();
    }

    @Test
    void E9_in_acute_danger_the_confidential_adviser_tells_the_school_leader_and_explains_within_a_day() {
        browser.signIn("vertrouwen");
        ask("SCHOOL:SCHOOL_LEADER", "CONFIDENTIAL_DISCLOSURE", "ACUTE_DANGER");
        field("answer:justification").fill("Zij zei dat zij vannacht niet veilig is.");
        press("answer:see");
        assertAnswer("Ja", "Bij acuut gevaar mag u binnen de school delen", "R51");
        unfold("keep");
        assertThat(need("Binnen 24 uur achteraf uitleggen")).containsText("daarna");
        field("answer:needed").check();
        assertReceipt("mag", "mag (ja). Regels: R51.");
        assertThat(page().locator(".keep")).containsText("Binnen 24 uur achteraf uitleggen");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E1 | SCHOOL:CARE_COORD | YOUTH_CARE:YOUTH_CARE_WORKER | OTHER_ORGANISATION | ATTENDANCE |"
                        + " INDIVIDUAL_SUPPORT | 10 | IN_FORCE | PARENTS | | met toestemming, dit mag nu | R05, R06",
                "E2 | SCHOOL:CARE_COORD | YOUTH_CARE:YOUTH_CARE_WORKER | OTHER_ORGANISATION | ATTENDANCE |"
                        + " INDIVIDUAL_SUPPORT | 16 | IN_FORCE | PARENTS | | met toestemming, dit mag nu niet | R05, R06 ·"
                        + " Nog nodig: er geldige toestemming is",
                "E3 | SCHOOL:CARE_COORD | YOUTH_CARE:YOUTH_CARE_WORKER | OTHER_ORGANISATION | ATTENDANCE |"
                        + " INDIVIDUAL_SUPPORT | 10 | EXPIRED | PARENTS | | met toestemming, dit mag nu niet | R05, R06 ·"
                        + " Nog nodig: er een convenant geldt",
                "E4 | POLICE:COMMUNITY_OFFICER | SCHOOL:SCHOOL_LEADER | OTHER_ORGANISATION | POLICE_DATA |"
                        + " INCIDENT_HANDLING | | IN_FORCE | | K5 | ja, mits, dit mag nu | R37",
                "E5 | SCHOOL:SCHOOL_LEADER | POLICE:YOUTH_OFFICER | OTHER_ORGANISATION | POLICE_DATA | ACUTE_DANGER |"
                        + " | IN_FORCE | | | nee, dit mag nu niet | H3, R14",
                "E6 | SCHOOL:MENTOR | POLICE:COMMUNITY_OFFICER | OTHER_ORGANISATION | PERFORMANCE GROUP_SIGNAL |"
                        + " PREVENTION | | IN_FORCE | | K12 | nee, dit mag nu niet; ja, dit mag nu | R13; R04",
                "E7 | OTHER:RIEC | SCHOOL:SCHOOL_LEADER | OTHER_ORGANISATION | SAFETY_SIGNAL | PREVENTION | | IN_FORCE"
                        + " | | | nee, dit mag nu niet | geen",
                "E8 | MUNICIPALITY:DISTRICT_TEAM | SCHOOL:MENTOR | OTHER_ORGANISATION | MEDICAL | INDIVIDUAL_SUPPORT |"
                        + " 13 | IN_FORCE | PARENTS | K13 | met toestemming, dit mag nu niet | R30 · Nog nodig: er geldige"
                        + " toestemming is",
                "E9 | SCHOOL:CONFIDENTIAL_ADVISER | SCHOOL:SCHOOL_LEADER | SAME_ORGANISATION | CONFIDENTIAL_DISCLOSURE"
                        + " | ACUTE_DANGER | | IN_FORCE | | | ja, dit mag nu | R51",
                "E10 | OTHER:PROSECUTOR | SCHOOL:SCHOOL_LEADER | OTHER_ORGANISATION | CRIMINAL_DATA | PREVENTION | |"
                        + " IN_FORCE | | | eerst advies, dit wacht op advies | R47"
            })
    void on_the_test_bench_every_example_answers_as_written(
            String example,
            String sender,
            String receiver,
            String relation,
            String categories,
            String purpose,
            String age,
            String covenant,
            String consents,
            String affirmed,
            String words,
            String rules) {
        browser.signIn("fg");
        browser.open("/ruleset/rule-trials.xhtml?version=1");
        field("trial:sender").selectOption(sender);
        field("trial:receiver").selectOption(receiver);
        field("trial:relation").selectOption(relation);
        field("trial:purpose").selectOption(purpose);
        field("trial:covenant").selectOption(covenant);
        field("trial:age").fill(age == null ? "" : age);
        tick("categories", categories);
        tick("consents", consents);
        tick("affirmed", affirmed);
        assertThat(field("trial:affirmed").locator("[value=K3], [value=K4], [value=K10], [value=K11]"))
                .hasCount(0);
        press("trial:try");
        List<String> lines = List.of(words.split("; "));
        List<String> applied = List.of(rules.split("; "));
        Locator found = page().locator("section[aria-labelledby='result-title'] .rules > li");
        assertThat(found).hasCount(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(found.nth(i).locator("p").first()).hasText(Pattern.compile(": " + lines.get(i) + "$"));
            assertThat(found.nth(i).locator(".meta")).hasText("Regels: " + applied.get(i));
        }
    }

    private void tick(String name, String codes) {
        if (codes != null) {
            for (String code : codes.split(" ")) {
                field("trial:" + name).locator("input[value='" + code + "']").check();
            }
        }
    }
}
