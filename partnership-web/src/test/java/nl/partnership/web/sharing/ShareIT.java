package nl.partnership.web.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.base.Time;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** "May I share this?", as professionals ask it, and what follows. */
class ShareIT extends BrowserTest {

    /** Asks, with the first receiver whose words contain these. */
    private void ask(String receiver, String category, String purpose) {
        browser.open("/sharing/share.xhtml");
        Locator option = field("ask:receiver")
                .locator("option", new Locator.LocatorOptions().setHasText(receiver))
                .first();
        field("ask:receiver").selectOption(option.getAttribute("value"));
        page().locator("input[value='" + category + "']").check();
        field("ask:purpose").selectOption(purpose);
        press("ask:go");
        page().waitForURL("**/sharing/share.xhtml?receiver=*");
    }

    /** What the receipt says that can be kept as PDF. */
    private String downloaded() throws IOException {
        Download file = page().waitForDownload(
                        () -> page().locator("a[href*='receipt-paper']").click());
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file.path()))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String address() {
        return page().url().replaceAll("^https?://[^/]+", "");
    }

    @Test
    void without_consent_the_answer_says_what_is_needed_and_nothing_is_recorded() {
        browser.signIn("zorg");
        ask("Ilse Vermaat", "ATTENDANCE", "INDIVIDUAL_SUPPORT");
        assertThat(page().locator(".verdict h2")).containsText("Alleen met toestemming");
        assertThat(page().locator(".need").first()).containsText("nog niet");
        assertThat(page().locator("#instead-title")).isVisible();
        press("answer:decide");
        assertThat(page().locator("[data-problems]")).containsText("ontbreekt");
        browser.judge("sharing-share-missing");
    }

    @Test
    void consent_is_recorded_on_the_way_and_one_comes_back_to_the_answer() {
        browser.signIn("zorg");
        browser.open("/consent/cases.xhtml");
        press("new:go");
        page().waitForURL("**/consent/case.xhtml?id=*");
        String pseudonym = page().locator("h1").textContent().replace("Zaak ", "");
        ask("Ilse Vermaat", "ATTENDANCE", "INDIVIDUAL_SUPPORT");
        assertNextStep("Kijk of er toestemming is");
        aboutPupil(pseudonym);
        assertNextStep("Toestemming vastleggen");
        page().locator("a.btn[href*='case-consent']").click();
        field("consent:giver").locator("input").first().check();
        field("consent:given").locator("input").first().check();
        assertThat(field("consent:categories").locator("input:checked")).hasCount(1);
        field("consent:reference").fill("formulier, map toestemming");
        press("consent:save");
        page().waitForURL("**/sharing/share.xhtml?receiver=*");
        aboutPupil(pseudonym);
        assertThat(page().locator(".verdict .lead")).hasText("Dit mag.");
        assertNextStep("Leg vast dat ik dit deel");
    }

    private void aboutPupil(String pseudonym) {
        field("answer:case").selectOption(new SelectOption().setLabel(pseudonym));
        field("answer:age").fill("10");
        field("answer:needed").check();
        press("answer:look");
    }

    /** Of all buttons one stands out. */
    private void assertNextStep(String words) {
        assertThat(page().locator("form#answer :is(.btn, .ui-button):not(.quiet):visible"))
                .hasText(words);
    }

    @Test
    void on_a_phone_the_page_is_short_and_one_opens_the_kind_of_information() {
        page().setViewportSize(390, 844);
        browser.signIn("zorg");
        browser.open("/sharing/share.xhtml");
        double end = field("ask:go").boundingBox().y;
        assertTrue(end < 1.5 * 844, end + " pixels");
        browser.judge("sharing-share-phone");
        page().setViewportSize(390, 844);
        Locator attendance = page().locator("input[value='ATTENDANCE']");
        assertThat(attendance).isHidden();
        page().locator("summary", new Page.LocatorOptions().setHasText("Over een leerling"))
                .click();
        attendance.check();
        press("ask:go");
        assertThat(field("ask:receiver-wrong")).isVisible();
        assertThat(attendance).isVisible();
    }

    @Test
    void what_cannot_be_is_named_at_its_field_and_nothing_is_kept() {
        Visitor asker = visitor().signIn("zorg");
        String empty = asker.get("/sharing/share.xhtml").body();
        HttpResponse<String> unknown = asker.post(
                "/sharing/share.xhtml",
                empty,
                Map.of(
                        "ask:receiver",
                        "|POLICE:*",
                        "ask:categories",
                        "NAMED",
                        "ask:purpose",
                        "CURIOSITY",
                        "ask:go",
                        "ask:go"));
        for (String field : List.of("receiver", "categories", "purpose")) {
            assertWrong("ask:" + field, unknown);
        }
        String asked = "/sharing/share.xhtml?receiver="
                + Visitor.found(empty, "value=\"([0-9a-f-]{36}\\|YOUTH_CARE:YOUTH_CARE_WORKER)\"")
                        .replace("|", "%7C")
                + "&categories=ATTENDANCE&purpose=INDIVIDUAL_SUPPORT";
        Visitor officer = visitor().signIn("fg");
        String bench = "/ruleset/rule-trials.xhtml?version=1";
        Map<String, String> request = Map.of(
                "trial:sender", "SCHOOL:CARE_COORD",
                "trial:receiver", "YOUTH_CARE:YOUTH_CARE_WORKER",
                "trial:relation", "OTHER_ORGANISATION",
                "trial:categories", "ATTENDANCE",
                "trial:purpose", "INDIVIDUAL_SUPPORT",
                "trial:scope", "ITEM",
                "trial:date", "2026-11-22",
                "trial:covenant", "NONE",
                "trial:ruling", "NONE");
        for (String age : List.of("-1", "200", "veertien", "1x", "99999999999")) {
            String page = asker.get(asked).body();
            assertWrong("answer:age", asker.post(asked, page, Map.of("answer:age", age, "answer:look", "answer:look")));
            Map<String, String> typed = new HashMap<>(request);
            typed.putAll(Map.of("trial:age", age, "trial:try", "trial:try"));
            assertWrong("trial:age", officer.post(bench, officer.get(bench).body(), typed));
        }
    }

    private static void assertWrong(String field, HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("id=\"" + field + "-wrong\""), () -> field + "\n" + answer.body());
    }

    @Test
    void in_danger_too_long_an_explanation_is_refused_at_its_field_and_stays() {
        String tooLong = "Er is een mes gezien. ".repeat(60);
        browser.signIn("leider");
        ask("Rachid Amrani", "INCIDENT_FACTS", "ACUTE_DANGER");
        field("answer:justification").fill(tooLong);
        press("answer:see");
        assertThat(field("answer:justification-wrong")).isVisible();
        assertThat(field("answer:justification")).hasValue(tooLong);
        assertThat(page().locator("[data-problems] a")).hasCount(1);
    }

    @Test
    void a_no_says_what_one_may_do_all_the_same() {
        browser.signIn("coordinator");
        ask("Jeugdagent", "PERFORMANCE", "PREVENTION");
        assertThat(page().locator(".verdict h2")).containsText("Nee");
        assertThat(page().locator("section[aria-labelledby='instead-title']")).containsText("Veilig Thuis");
        assertThat(page().locator("section[aria-labelledby='instead-title']")).containsText("aangifte");
        assertThat(field("answer:decide")).hasCount(0);
        browser.judge("sharing-share-no");
    }

    @Test
    void a_board_member_asks_too_and_reads_that_only_their_own_word_is_missing() {
        browser.signIn("bestuurder");
        ask("Adviseur openbare orde", "INCIDENT_FACTS", "INCIDENT_HANDLING");
        assertThat(page().locator(".verdict h2")).containsText("Ja, mits");
        assertThat(page().locator(".verdict .lead")).containsText("als u kunt bevestigen");
        assertThat(page().locator("#instead-title")).hasCount(0);
        field("answer:needed").check();
        page().locator("section.need input[type=checkbox]").first().check();
        press("answer:decide");
        page().waitForURL("**/sharing/receipt.xhtml?id=*");
        assertThat(page().locator("main .tag").first()).hasText("mag");
        browser.open("/consent/cases.xhtml");
        assertThat(page().locator("h1")).isVisible();
    }

    @Test
    void an_address_with_choices_that_nobody_can_make_asks_again() {
        browser.signIn("zorg");
        browser.open("/sharing/share.xhtml?receiver=%7COTHER:RIEC&categories=NONSENSE&purpose=PREVENTION");
        assertThat(field("ask:go")).isVisible();
        assertThat(field("ask:purpose")).hasValue("PREVENTION");
        browser.open("/sharing/share.xhtml?receiver=%7COTHER:NOBODY&categories=ATTENDANCE&purpose=NONE");
        assertThat(field("ask:go")).isVisible();
        assertThat(page().locator(".verdict")).hasCount(0);
    }

    @Test
    void a_colleague_looks_and_then_the_decision_stands_and_can_be_verified() {
        browser.signIn("zorg");
        ask("Ilse Vermaat", "ANONYMISED_CASE", "CASE_LEARNING");
        field("answer:needed").check();
        press("answer:decide");
        page().waitForURL("**/sharing/receipt.xhtml?id=*");
        String receipt = address();
        press("next:colleague");
        assertThat(page().locator("main")).containsText("Een collega kijkt");

        browser.signIn("coordinator");
        browser.open("/sharing/questions.xhtml");
        browser.judge("sharing-questions");
        page().locator("button", new Page.LocatorOptions().setHasText("Niemand is te herkennen"))
                .first()
                .click();
        assertThat(page().locator("#notices")).containsText("vastgelegd");

        browser.signIn("zorg");
        browser.open(receipt);
        press("next:complete");
        page().waitForURL(url -> url.contains("receipt.xhtml") && !url.endsWith(receipt));
        assertThat(page().locator("main .tag").first()).hasText("mag");
        press("next:verify");
        assertThat(page().locator("[role=status]").last()).containsText("klopt");
        copiesTheText();
        browser.judge("sharing-receipt");

        String paper = page().locator("a[href*='receipt-paper']").getAttribute("href");
        for (String stranger : new String[] {"jeugdhulp", "coordinator2", "leider", "bestuurder"}) {
            Visitor visitor = visitor().signIn(stranger);
            assertEquals(404, visitor.get(address()).statusCode(), stranger);
            assertEquals(404, visitor.get(paper).statusCode(), stranger);
        }
        Visitor officer = visitor().signIn("fg");
        assertEquals(200, officer.get(address()).statusCode());
        HttpResponse<String> file = officer.get(paper);
        assertEquals(200, file.statusCode());
        assertEquals(
                "application/pdf", file.headers().firstValue("Content-Type").orElse(""));
    }

    private void copiesTheText() {
        page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page().locator("[data-copies]").click();
        assertThat(page().locator("[data-copies] ~ [role=status]"))
                .hasText("De tekst is gekopieerd. Plak hem in uw dossier.");
        assertEquals(page().locator(".keep").innerText(), page().evaluate("() => navigator.clipboard.readText()"));
    }

    @Test
    void the_officer_advises_the_school_leader_decides_and_the_asker_reads_it() {
        browser.signIn("zorg");
        ask("Regisseur radicalisering", "SAFETY_SIGNAL", "PREVENTION");
        assertThat(page().locator(".verdict h2")).containsText("Eerst advies");
        field("answer:needed").check();
        page().locator("section.need input[type=text]").first().fill("Vooraf kan het niet veilig.");
        press("answer:decide");
        page().waitForURL("**/sharing/receipt.xhtml?id=*");
        String question = page().locator("a[href*='question.xhtml']").first().getAttribute("href");

        Visitor late = visitor().signIn("fg");
        String read = late.get(question).body();
        browser.signIn("fg");
        browser.open(question);
        assertThat(page().locator("main")).containsText("(Vooraf kan het niet veilig.)");
        field("adviceForm:advicePermits").locator("input").first().check();
        press("adviceForm:advise");
        assertThat(page().locator("[data-problems]")).isVisible();
        field("adviceForm:advice").fill("Alleen gedrag, geen geloof of mening.");
        press("adviceForm:advise");
        page().waitForURL("**/sharing/questions.xhtml");
        HttpResponse<String> told = late.post(
                question,
                read,
                Map.of(
                        "adviceForm:advicePermits",
                        "false",
                        "adviceForm:advice",
                        "Bij nader inzien niet.",
                        "adviceForm:advise",
                        "adviceForm:advise"));
        assertEquals(200, told.statusCode());
        assertTrue(told.body().contains("intussen veranderd"), told::body);
        assertTrue(told.body().contains("Bij nader inzien niet."), told::body);

        browser.signIn("leider");
        browser.open(question);
        browser.judge("sharing-question");
        field("rulingForm:rulingPermits").locator("input").first().check();
        press("rulingForm:rule");
        page().waitForURL("**/sharing/questions.xhtml");

        browser.signIn("zorg");
        browser.open(question);
        assertThat(page().locator("section[aria-labelledby='ruling-title']")).containsText("Dit mag");
        assertEquals(404, visitor().signIn("gemeente").get(question).statusCode());
    }

    @Test
    void what_was_shared_in_danger_is_recorded_and_makes_a_task() throws IOException {
        browser.signIn("coordinator");
        browser.open("/sharing/shared.xhtml");
        browser.judge("sharing-shared");
        Locator option = field("shared:receiver")
                .locator("option", new Locator.LocatorOptions().setHasText("Rachid Amrani"))
                .first();
        field("shared:receiver").selectOption(option.getAttribute("value"));
        field("shared:sharedAt")
                .fill(LocalDateTime.now(Time.ZONE)
                        .minusHours(1)
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
        page().locator("input[value='INCIDENT_FACTS']").check();
        field("shared:needed").check();
        press("shared:keep");
        assertThat(page().locator("[data-problems]")).containsText("acuut gevaar");
        field("shared:justification").fill("Er was een vechtpartij met een wapen bij de ingang. <img src=/x>");
        press("shared:keep");
        page().waitForURL("**/sharing/receipt.xhtml?id=*");
        assertThat(page().locator("main")).containsText("Binnen 24 uur achteraf uitleggen");
        String text = downloaded();
        String code = page().locator("h1").textContent().replace("Bewijs ", "");
        assertTrue(text.contains("Code van het bewijs " + code), text);
        assertTrue(text.contains("Al gedeeld bij acuut gevaar: mag"), text);
        assertTrue(text.contains(LocalDateTime.now(Time.ZONE).getYear() + ","), text);
        assertTrue(text.contains("<img src=/x>"), text);
        browser.open("/sharing/receipts.xhtml");
        browser.judge("sharing-receipts");
        assertThat(page().locator("main .tasks").first()).containsText("Al gedeeld");
    }
}
