package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that one takes along as one sees them. */
class FilesIT extends PortalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    coordinator | beheer      | /conversation/conversations-file.xhtml?theme=T2 | Dag;Begin;School;Moment;Thema;Plaats;Stand
                    zorg        | beheer      | /sharing/receipts-file.xhtml?kind=DECISION      | Code van het bewijs;Soort;Dag;Aan;Wat;Waarvoor;Uitkomst
                    bestuurder  |             | /covenant/covenants-file.xhtml?                 | Titel;Partijen;Eerste dag;Laatste dag;Stand
                    beheer      | coordinator | /account/people-file.xhtml?words=                | Naam;E-mailadres van het werk;Rollen;Eerste rol die stopt;Account
                    """)
    void a_list_is_a_file_for_who_sees_it(String user, String refused, String address, String heads) {
        Visitor visitor = visitor().signIn(user);
        HttpResponse<String> answer = visitor.get(address);
        assertEquals(200, answer.statusCode());
        List<String> lines = answer.body().lines().toList();
        assertEquals("\uFEFF" + heads, lines.get(0));
        assertTrue(visitor.get(address + "&as=excel").body().startsWith("PK"));
        if (refused != null) {
            assertEquals(403, visitor().signIn(refused).get(address).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/conversation/conversations.xhtml, /conversation/conversations-file.xhtml",
        "/task/tasks.xhtml?list=all, /task/tasks-file.xhtml?list=all"
    })
    void a_list_of_a_school_that_is_not_ones_own_is_not_found(String page, String file) {
        String other = visitor()
                .signIn("coordinator2")
                .get("/conversation/conversations.xhtml")
                .body()
                .replaceFirst("(?s).*<option value=\"([0-9a-f-]{36})\".*", "$1");
        Visitor stranger = visitor().signIn("coordinator");
        for (String address : List.of(page, file)) {
            String narrowed = address + (address.contains("?") ? "&" : "?") + "school=" + other;
            assertEquals(404, stranger.get(narrowed).statusCode(), narrowed);
        }
    }
}
