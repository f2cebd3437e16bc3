package nl.partnership.web.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
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
import nl.partnership.web.base.SentForm;
import nl.partnership.web.base.Visitor;
import nl.partnership.web.base.paper.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** "May I share this?", as professionals ask it, and what follows. */
class ShareIT extends BrowserTest {

    private void ask(String receiver, String category, String purpose) {
        browser.open("/sharing/share.xhtml");
        new ShareForms(page()).ask(receiver, category, purpose);
    }

    private void unfold(String id) {
        new ShareForms(page()).unfold(id);
    }

    /** What the receipt says that can be kept as PDF. */
    private String downloaded() throws IOException {
        Download file = page().waitForDownload(
                        () -> page().locator("a[href*='receipt-paper']").click());
        byte[] paper = Files.readAllBytes(file.path());
        PdfUa.assertReadable(paper);
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String address() {
        return page().url().replaceAll("^https?://[^/]+", "");
    }

    @Test
    void what_is_missing_is_said_at_once_each_at_its_field_and_nothing_is_recorded() {
        browser.signIn("zorg");
        ask("Ilse Vermaat", "ATTENDANCE", "INDIVIDUAL_SUPPORT");
        assertThat(page().locator(".answer h1")).containsText("Alleen met toestemming");
        assertThat(page().locator("#instead-title")).isVisible();
        assertThat(page().locator("#instead")).not().containsText("Acuut gevaar");
        unfold("keep");
        press("answer:decide");
        assertThat(page().locator("[data-problems] li")).hasCount(2);
        assertThat(page().locator("[data-problems] a[href='#answer:needed']")).hasCount(1);
        assertThat(page().locator("[data-problems] a[href='#answer:case']")).hasCount(1);
        press("answer:consent");
        assertThat(page().locator("[data-problems] a[href='#answer:case']")).hasCount(1);
        assertThat(page().locator("[data-problems] a[href='#answer:age']")).hasCount(1);
        browser.judge("sharing-share-missing");
    }

    @Test
    void what_one_affirms_oneself_is_asked_also_where_a_colleague_still_has_to_look() {
        browser.signIn("zorg");
        ask("Ilse Vermaat", "ANONYMISED_CASE", "CASE_LEARNING");
        unfold("keep");
        press("answer:decide");
        assertThat(page().locator("[data-problems] a[href='#answer:needed']")).hasCount(1);
        assertThat(field("answer:decide")).isVisible();
    }

    @Test
    void consent_is_recorded_in_one_go_and_the_answer_turns_green_with_all_that_was_filled_in() {
        browser.signIn("zorg");
        ask("Ilse Vermaat", "ATTENDANCE", "INDIVIDUAL_SUPPORT");
        unfold("keep");
        field("answer:needed").check();
        field("answer:age").fill("10");
        press("answer:newCase");
        assertThat(page().locator(".answer h1")).containsText("Alleen met toestemming");
        assertThat(page().locator(".steps strong").first()).hasText("Vraag de ouders om toestemming");
        assertThat(page().locator(".steps .hint").first()).containsText("Bij 10 jaar beslissen de ouders.");
        String pupilCase = field("answer:case").inputValue();
        press("answer:consent");
        page().waitForURL("**/consent/case-consent.xhtml?id=*");
        assertThat(page().locator("main .notice").first()).containsText("Bij 10 jaar beslissen de ouders.");
        assertThat(field("consent:givers").locator("input").first()).isChecked();
        assertThat(field("consent:categories").locator("input:checked")).hasCount(1);
        assertThat(field("consent:categories").locator("input[value='NATIONAL_ID']"))
                .hasCount(0);
        browser.judge("sharing-consent-brought");
        field("consent:given").locator("input").first().check();
        field("consent:reference").fill("formulier, map toestemming");
        press("consent:save");
        page().waitForURL("**/sharing/share.xhtml?receiver=*");
        assertThat(page().locator(".answer.may h1")).containsText("Ja, er is toestemming");
        assertEquals(pupilCase, field("answer:case").inputValue());
        assertThat(field("answer:age")).hasValue("10");
        unfold("keep");
        assertThat(field("answer:needed")).isChecked();
        press("answer:decide");
        page().waitForURL("**/sharing/receipt.xhtml?id=*");
        assertThat(page().locator("main .tag").first()).hasText("mag");
    }

    @Test
    void on_a_phone_the_question_takes_five_taps_and_the_answer_one_screen_for_what_to_do_now() {
        page().setViewportSize(390, 844);
        browser.signIn("zorg");
        browser.open("/sharing/share.xhtml");
        assertThat(page().locator("input[value='MEDICAL']")).isHidden();
        ShareForms forms = new ShareForms(page());
        forms.ask("Ilse Vermaat", "HOME_SITUATION", "INDIVIDUAL_SUPPORT");
        assertTrue(forms.taps() <= 5, forms.taps() + " taps");
        assertShort("consent", "Ilse Vermaat", "Jeugdhulp Midden");
        assertThat(page().locator(".asked")).containsText("Ilse Vermaat, Jeugdhulp Midden");
        browser.open("/sharing/share.xhtml");
        assertThat(page().locator(".list a").first()).containsText("Ilse Vermaat");
        forms.ask("Jeugdagent", "PERFORMANCE", "PREVENTION");
        assertShort("forbidden", "Rachid Amrani", "Politie");
        browser.open("/sharing/share.xhtml");
        forms.ask("Rachid Amrani", "GROUP_SIGNAL", "PREVENTION");
        assertShort("allowed", "Rachid Amrani", "Politie");
        browser.open("/sharing/share.xhtml");
        forms.ask("Rachid Amrani", "AGGREGATE", "TREND_ANALYSIS");
        assertThat(page().locator(".answer")).containsText("Laat de school een cijferblad publiceren");
        assertThat(field("answer:decide")).hasCount(0);
        browser.open("/sharing/share.xhtml");
        forms.ask("Rachid Amrani", "INCIDENT_FACTS", "ACUTE_DANGER");
        field("answer:justification").fill("Er is een mes gezien.");
        press("answer:see");
        assertShort("danger", "Rachid Amrani", "Politie");
        browser.judge("sharing-share-phone");
    }

    /**
     * Headline, the rule's own sentence and at most three numbered steps on the first screen, and with whom they are taken;
     * two screens for all of it.
     */
    private void assertShort(String name, String who, String organisation) {
        assertEquals(0.0, number("scrollY"), name);
        assertThat(page().locator(".answer h1")).isInViewport();
        assertThat(page().locator(".answer header p[lang=nl]").first()).isInViewport();
        assertThat(page().locator(".answer header p[lang=nl]").first()).not().isEmpty();
        assertThat(page().locator("ol.steps")).containsText(who);
        assertThat(page().locator("ol.steps")).containsText(organisation);
        assertTrue(page().locator("ol.steps > li").count() <= 3, name);
        double end = number("document.querySelector('.steps').getBoundingClientRect().bottom + scrollY");
        assertTrue(end <= 844, name + ": steps end at " + end);
        double height = number("document.documentElement.scrollHeight");
        assertTrue(height <= 2 * 844, name + ": " + height + " pixels");
    }

    private double number(String script) {
        return ((Number) page().evaluate(script)).doubleValue();
    }

    @Test
    void whoever_shows_the_people_of_another_partner_and_chooses_nobody_chose_nobody() {
        browser.signIn("zorg");
        browser.open("/sharing/share.xhtml");
        ShareForms forms = new ShareForms(page());
        forms.receiver("ask", "Ilse Vermaat");
        page().locator("#partner-POLICE").click();
        press("ask:go");
        assertThat(field("ask:receiver-wrong")).isVisible();
        assertThat(page().locator("[data-problems] a")).hasCount(3);
    }

    @Test
    void where_secrecy_binds_nobody_is_told_to_report_to_the_police() {
        browser.signIn("jeugdhulp");
        ask("Jeugdagent", "HOME_SITUATION", "CRIMINAL_INVESTIGATION");
        assertThat(page().locator(".answer.no")).isVisible();
        assertThat(page().locator("main")).not().containsText("aangifte doen");
        assertThat(page().locator("#instead")).containsText("Veilig Thuis");
    }

    @Test
    void the_police_that_shared_already_names_its_decision_or_gets_the_task_for_it() {
        sharedByThePolice("Hassan Yilmaz");
        assertThat(page().locator("main")).containsText("Nog te doen: Besluit van de politie vastgelegd");
    }

    @Test
    void what_no_rule_allows_is_said_in_a_sentence() {
        sharedByThePolice("Noor Bakker");
        assertThat(page().locator("main")).containsText("Geen regel staat dit toe.");
        assertThat(page().locator("main")).containsText("Nog te doen: Besluit van de politie vastgelegd");
        assertThat(page().locator("main")).not().containsText("Regels: .");
    }

    private void sharedByThePolice(String receiver) {
        browser.signIn("wijkagent");
        browser.open("/sharing/shared.xhtml");
        ShareForms forms = new ShareForms(page());
        forms.receiver("shared", receiver);
        forms.choose("shared", "categories", "POLICE_DATA");
        field("shared:sharedAt")
                .fill(LocalDateTime.now(Time.ZONE)
                        .minusHours(1)
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
        field("shared:needed").check();
        field("shared:justification").fill("Er was een mes op het plein.");
        assertThat(field("shared:referenceK5")).isVisible();
        browser.judge("sharing-shared-police");
        press("shared:keep");
        page().waitForURL("**/sharing/receipt.xhtml?id=*");
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
        assertThat(page().locator(".answer.no h1")).containsText("Nee");
        assertThat(page().locator("section[aria-labelledby='instead-title']")).containsText("Veilig Thuis");
        assertThat(page().locator("section[aria-labelledby='instead-title']")).containsText("aangifte");
        assertThat(field("answer:decide")).hasCount(0);
        browser.judge("sharing-share-no");
    }

    @Test
    void a_board_member_asks_too_and_reads_that_only_their_own_word_is_missing() {
        browser.signIn("bestuurder");
        ask("Adviseur openbare orde", "INCIDENT_FACTS", "INCIDENT_HANDLING");
        assertThat(page().locator(".answer.may h1")).containsText("Ja, mits");
        assertThat(page().locator("#instead-title")).hasCount(0);
        unfold("keep");
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
        assertThat(page().locator("input[value='PREVENTION']")).isChecked();
        browser.open("/sharing/share.xhtml?receiver=%7COTHER:NOBODY&categories=ATTENDANCE&purpose=NONE");
        assertThat(field("ask:go")).isVisible();
        assertThat(page().locator(".answer")).hasCount(0);
    }

    @Test
    void a_colleague_looks_and_then_the_decision_stands_and_can_be_verified() {
        browser.signIn("zorg");
        ask("Ilse Vermaat", "ANONYMISED_CASE", "CASE_LEARNING");
        unfold("keep");
        field("answer:needed").check();
        press("answer:decide");
        page().waitForURL("**/sharing/receipt.xhtml?id=*");
        String receipt = address();
        press("next:colleague");
        assertThat(page().locator("main")).containsText("Een collega kijkt");

        browser.signIn("coordinator");
        browser.open("/sharing/questions.xhtml");
        browser.judge("sharing-questions");
        String which = page().locator("#look input[name$=':which']").first().getAttribute("name");
        String button = which.replaceFirst(":which$", ":yes");
        for (String mark : new String[] {"", " ", "x", "x 9999999999999999999", " 1"}) {
            String odd = SentForm.of(page(), "look", button).with(which, mark).send();
            assertTrue(odd.contains("Deze pagina is er niet"), "the mark of a row is «" + mark + "»");
        }
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
        assertThat(page().locator(".answer h1")).containsText("Eerst advies");
        unfold("keep");
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
        ShareForms forms = new ShareForms(page());
        forms.receiver("shared", "Rachid Amrani");
        field("shared:sharedAt")
                .fill(LocalDateTime.now(Time.ZONE)
                        .minusHours(1)
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
        forms.choose("shared", "categories", "INCIDENT_FACTS");
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
