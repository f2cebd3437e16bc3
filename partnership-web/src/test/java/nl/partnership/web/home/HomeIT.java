package nl.partnership.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import nl.partnership.web.base.PortalTest;
import org.junit.jupiter.api.Test;

/** What waits for somebody, on their home. */
class HomeIT extends PortalTest {

    private static final String COVENANT = "Afspraken met Jeugdbescherming Regio";

    private static String home(String user, String path) {
        HttpResponse<String> home = visitor().signIn(user).get(path);
        assertEquals(200, home.statusCode());
        return home.body().replaceAll("\\s+", " ");
    }

    /** Whether some row of the home leads there and looks like that. */
    private static boolean hasRow(String home, String address, String look) {
        return home.matches(".*<li[^>]*>(?:(?!</li>).)*href=\"[^\"]*" + address + "(?:(?!</li>).)*" + look + ".*");
    }

    @Test
    void a_partner_reads_in_one_list_what_every_room_expects() {
        String home = home("jeugdhulp", "/home/home-partner.xhtml");
        assertTrue(hasRow(home, "/task/task\\.xhtml\\?id=", "<small>"), home);
        assertTrue(hasRow(home, "/conversation/prepare\\.xhtml\\?id=", "class=\"tag soon\""), home);
    }

    @Test
    void a_task_on_a_home_is_called_as_people_called_it() {
        assertTrue(home("jeugdagent", "/home/home-police.xhtml")
                .contains(">Reageren op signaal: onrust bij het station<"));
    }

    @Test
    void each_home_begins_with_what_it_is_for() {
        inOrder(home("coordinator", "/home/home-school.xhtml"), "Ik zie iets", "Volgend gesprek", "Wacht op u");
        inOrder(home("jeugdhulp", "/home/home-partner.xhtml"), "Ik zie iets", "Dit vragen scholen van u", "Gesprekken");
        inOrder(home("jongerenwerk", "/home/home-partner.xhtml"), "Ik zie iets", "Dit vragen scholen van u");
        inOrder(
                home("jeugdagent", "/home/home-police.xhtml"),
                "Mijn scholen",
                "088 000 00 11",
                "Mag ik dit delen?",
                "Wacht op u");
        inOrder(home("gemeente", "/home/home-municipality.xhtml"), "Onze scholen", "088 000 00 11", "Wacht op u");
        inOrder(home("fg", "/home/home-officer.xhtml"), "Vragen over delen", "Wat eindigt", COVENANT);
        inOrder(home("beheer", "/home/home-administrator.xhtml"), "Wat niet klopt of wacht", "Wat eindigt", COVENANT);
        String board = home("bestuurder", "/home/home-board.xhtml");
        inOrder(board, "Te laat", "Regels voor delen", "Convenanten", COVENANT);
        assertTrue(board.matches(".*>monitor [0-9]+ dagen te laat<.*"), board);
    }

    private static void inOrder(String home, String... texts) {
        int at = home.indexOf("<main");
        for (String text : texts) {
            int next = home.indexOf(">" + text + "<", at);
            assertTrue(next > at, () -> text + " is not in its place on " + home);
            at = next;
        }
    }

    @Test
    void every_home_opens() {
        home("coordinator", "/home/home-school.xhtml");
        home("gemeente", "/home/home-municipality.xhtml");
        home("bestuurder", "/home/home-board.xhtml");
        home("fg", "/home/home-officer.xhtml");
        home("beheer", "/home/home-administrator.xhtml");
    }
}
