package nl.partnership.web.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.Browser;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.paper.PdfUa;
import org.junit.jupiter.api.Test;

/** How support is organised, as the school and its partners write it down and read it. */
class SupportIT extends BrowserTest {

    private static final String LIST = "/support/duties.xhtml";

    private void pressOn(String id) {
        page().locator("[id='" + id + "']").click();
        page().waitForLoadState();
    }

    private void choose(String id, String label) {
        page().locator("[id='duty:" + id + "']").selectOption(new SelectOption().setLabel(label));
    }

    @Test
    void the_school_writes_it_down_partners_read_it_and_it_ends() {
        browser.signIn("coordinator");
        browser.open(LIST);
        browser.judge("duties-coordinator");
        page().locator("a:has-text('Leg vast wie informeert')").first().click();
        page().waitForLoadState();
        browser.judge("duty-edit");
        choose("about", "Signaal: Polarisatie");
        choose("audience", "alle leerlingen");
        choose("informer", "Schoolleider, De Brug");
        choose("within", "binnen een week");
        page().locator("[id='duty:exception']").fill("Niet over Sanne Jansen uit 2B.");
        pressOn("duty:save");
        assertThat(page().locator(".problems")).isVisible();
        page().locator("[id='duty:exception']").fill("Niet in de toetsweek.");
        pressOn("duty:save");
        assertThat(page().locator("h1")).hasText("Polarisatie: alle leerlingen");
        browser.judge("duty");
        String address = page().url();
        Browser partner = anotherBrowser();
        readsBesideWhatWasTypedWhatAColleagueStored(partner, address.replaceFirst("^https?://[^/]+", ""));
        for (String user : new String[] {"jeugdhulp", "jeugdagent", "gemeente", "bestuurder"}) {
            partner.signIn(user);
            partner.open(LIST);
            assertThat(partner.page().locator("main td:has-text('alle leerlingen')"))
                    .hasCount(1);
            assertThat(partner.page().locator("a:has-text('Leg vast wie informeert')"))
                    .hasCount(0);
            partner.judge("duties-" + user);
        }
        partner.signIn("coordinator2");
        assertEquals(404, partner.open(address.replaceFirst("^https?://[^/]+", "")));
        partner.open(LIST);
        partner.judge("duties-none");
        pressOn("duty:end");
        page().locator(".ui-confirmdialog-yes").click();
        assertThat(page().locator("#notices")).containsText("De afspraak is gestopt");
    }

    private void readsBesideWhatWasTypedWhatAColleagueStored(Browser colleague, String address) {
        String edit = address.replace("duty.xhtml", "duty-edit.xhtml");
        colleague.signIn("zorg");
        colleague.open(edit);
        browser.open(edit);
        choose("within", "dezelfde dag");
        pressOn("duty:save");
        colleague.page().locator("[id='duty:exception']").fill("Niet in de vakantie.");
        colleague.page().locator("[id='duty:save']").click();
        assertThat(colleague.page().locator("[id='duty:within-hint']")).hasText("Nu bewaard: dezelfde dag");
        assertThat(colleague.page().locator("[id='duty:informer-hint']")).hasText("Nu bewaard: Schoolleider, De Brug");
        assertThat(colleague.page().locator("[id='duty:readsFirst-hint']")).hasText("Nu bewaard: –");
        assertThat(colleague.page().locator("[id='duty:exception-hint']")).hasText("Nu bewaard: Niet in de toetsweek.");
        assertThat(colleague.page().locator("[id='duty:exception']")).hasValue("Niet in de vakantie.");
    }

    private void pick(String id, String label) {
        page().locator("[id='" + id + "']").selectOption(new SelectOption().setLabel(label));
    }

    @Test
    void a_partner_puts_somebody_on_the_map_the_school_says_that_it_is_not_right_and_reads_that_it_was_looked_at() {
        browser.signIn("coordinator");
        browser.open("/support/map.xhtml");
        browser.judge("map-coordinator");
        assertThat(page().locator("main")).containsText("Laatst bereikt");
        Browser partner = anotherBrowser();
        partner.signIn("jeugdhulp");
        partner.open("/support/map-edit.xhtml");
        partner.judge("map-edit");
        partner.page()
                .locator("[id='expertise:schools'] label:has-text('De Brug')")
                .click();
        partner.page().locator("[id='expertise:name']").fill("Spreekuur op school");
        partner.page().locator("[id='expertise:sector']").selectOption("YOUTH_HELP");
        partner.page().locator("[id='expertise:phone']").fill("bel maar");
        partner.page().locator("[id='expertise:save']").click();
        assertThat(partner.page().locator(".problems")).isVisible();
        partner.page().locator("[id='expertise:phone']").fill("030 231 23 45");
        partner.page().locator("[id='expertise:save']").click();
        assertThat(partner.page().locator("h1")).hasText("Spreekuur op school");
        partner.judge("map-entry-own");
        String address = partner.page().url().replaceFirst("^https?://[^/]+", "");
        browser.open(address);
        pressOn("reach:wrong");
        assertThat(page().locator("#notices")).containsText("één taak");
        browser.judge("map-entry");
        partner.open("/task/tasks.xhtml");
        assertThat(partner.page().locator("main")).containsText("Spreekuur op school");
        partner.open(address);
        partner.page().locator("[id='expertise:confirm']").click();
        assertThat(partner.page().locator("#notices")).containsText("Bevestigd");
        browser.open(address);
        assertThat(page().locator("main")).containsText("Nagekeken op");
        partner.signIn("coordinator2");
        assertEquals(404, partner.open(address));
        browser.assertNoSurprise();
    }

    @Test
    void the_school_writes_down_a_consultation_and_a_date_becomes_a_conversation_that_partners_answer() {
        browser.signIn("coordinator");
        browser.open("/support/consultations.xhtml");
        browser.judge("consultations-coordinator");
        assertThat(page().locator("main")).containsText("9 weken niet bijeen, afgesproken 6");
        browser.open("/support/consultations.xhtml?state=late");
        assertThat(page().locator("main tbody tr")).hasCount(1);
        assertThat(page().locator("main")).containsText("9 weken niet bijeen, afgesproken 6");
        browser.open("/support/consultations.xhtml");
        page().locator("a:has-text('Leg een overleg vast')").first().click();
        page().waitForLoadState();
        browser.judge("consultation-edit");
        page().locator("[id='consultation:name']").fill("Overleg rond het plein");
        page().locator("[id='consultation:purpose']").fill("Afstemmen wie waar loopt.");
        page().locator("[id='consultation:place']").fill("De Brug");
        page().locator("[id='consultation:firstOn']")
                .fill(LocalDate.now(Day.ZONE).plusDays(3).toString());
        pick("consultation:chair", "Zorgcoördinator, De Brug");
        pick("consultation:inviter", "Veiligheidscoördinator, De Brug");
        page().locator("[id='consultation:members'] label:has-text('Jeugdagent')")
                .first()
                .click();
        pressOn("consultation:save");
        assertThat(page().locator("h1")).hasText("Overleg rond het plein");
        browser.judge("consultation");
        PdfUa.assertReadable(file("/support/consultation-paper.xhtml"
                + page().url().substring(page().url().indexOf('?'))));
        page().locator("[id='talk:themes'] label").first().click();
        pressOn("talk:go");
        assertThat(page().locator("#notices")).containsText("uitgenodigd");
        String talk = page().url().replaceFirst("^https?://[^/]+", "");
        Browser partner = anotherBrowser();
        partner.signIn("jeugdagent");
        partner.open(talk);
        partner.judge("conversation-reply");
        partner.page().locator("summary:has-text('Stuur iemand')").click();
        partner.page().locator("[id='conversation:sendsRole']").selectOption("COMMUNITY_OFFICER");
        partner.page().locator("[id='conversation:replySends']").click();
        assertThat(partner.page().locator("#notices")).containsText("Uw antwoord is bewaard");
        browser.open(talk);
        page().locator("summary:has-text('Wie komt')").click();
        assertThat(page().locator("main")).containsText("Stuurt iemand: Wijkagent");
        for (String user : new String[] {"jeugdhulp", "gemeente", "bestuurder"}) {
            partner.signIn(user);
            partner.open("/support/consultations.xhtml");
            assertThat(partner.page().locator("main")).containsText("Overleg rond het plein");
            partner.judge("consultations-" + user);
        }
        browser.assertNoSurprise();
    }
}
