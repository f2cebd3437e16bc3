package nl.partnership.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import nl.partnership.web.base.PortalTest;
import org.junit.jupiter.api.Test;

/** What waits for somebody, on their home. */
class HomeIT extends PortalTest {

    private static String home(String user, String path) {
        HttpResponse<String> home = visitor().signIn(user).get(path);
        assertEquals(200, home.statusCode());
        return home.body().replaceAll("\\s+", " ");
    }

    /** Whether some row of the home leads there and looks like that. */
    private static boolean hasRow(String home, String address, String look) {
        return home.matches(".*<li>(?:(?!</li>).)*href=\"[^\"]*" + address + "(?:(?!</li>).)*" + look + ".*");
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
    void every_home_opens() {
        home("coordinator", "/home/home-school.xhtml");
        home("gemeente", "/home/home-municipality.xhtml");
        home("bestuurder", "/home/home-board.xhtml");
        home("fg", "/home/home-officer.xhtml");
        home("beheer", "/home/home-administrator.xhtml");
    }
}
