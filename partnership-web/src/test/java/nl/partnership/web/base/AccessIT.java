package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.web.base.AccessTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was decided about who may open which page, as the running portal keeps it. */
class AccessIT extends PortalTest {

    private static final List<Row> PAGES =
            AccessTable.rows().stream().filter(Row::isPage).toList();

    /** Pages that show one record answer whoever may open them that there is no such record. */
    private static final String NO_RECORD = "?id=00000000-0000-0000-0000-000000000000";

    static Stream<DemoAccounts.Card> accounts() {
        return DemoAccounts.CARDS.stream();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void every_page_is_open_to_whom_was_decided_and_closed_to_others(DemoAccounts.Card card) {
        Visitor visitor = visitor().signIn(card.user());
        List<String> surprises = PAGES.stream()
                .map(row -> surprise(row, row.roles().contains(card.role()), visitor.get(row.entry() + NO_RECORD)))
                .filter(text -> !text.isEmpty())
                .toList();
        assertEquals(List.of(), surprises, card.user());
    }

    @Test
    void nobody_gets_the_sign_in_page_instead_of_a_page_for_those_who_signed_in() {
        for (Row row : PAGES) {
            HttpResponse<String> answer = visitor().get(row.entry() + NO_RECORD);
            assertEquals(!row.roles().contains("NOBODY"), asksToSignIn(answer), row.entry());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/card/nowhere.xhtml", "/WEB-INF/base/frame.xhtml", "/nowhere"})
    void what_is_no_page_is_not_found_whoever_asks(String path) {
        assertEquals(404, visitor().get(path).statusCode());
        assertEquals(404, visitor().signIn("coordinator").get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1/me/roles", "/api/v1/nowhere"})
    void the_http_interface_answers_nobody_without_a_token(String path) {
        assertEquals(401, visitor().get(path).statusCode());
        // a session of the pages is no token
        assertEquals(401, visitor().signIn("coordinator").get(path).statusCode());
    }

    @Test
    void a_path_that_climbs_is_refused_before_anybody_is_asked_who_he_is() {
        assertEquals(400, visitor().get("/api/../api/v1/me/roles").statusCode());
        assertEquals(
                400,
                visitor().signIn("coordinator").get("/card/../WEB-INF/web.xml").statusCode());
    }

    private static String surprise(Row row, boolean mayOpen, HttpResponse<String> answer) {
        boolean open = answer.statusCode() == 200 || answer.statusCode() == 404 || isInside(answer);
        boolean expected = mayOpen ? open : answer.statusCode() == 403;
        return expected ? "" : row.entry() + (mayOpen ? " should open" : " should be refused") + ": " + answer;
    }

    private static boolean isInside(HttpResponse<String> answer) {
        return answer.statusCode() == 302 && !asksToSignIn(answer);
    }

    private static boolean asksToSignIn(HttpResponse<String> answer) {
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == 302) {
            assertTrue(target.startsWith(address("").toString()) || target.startsWith("/"), target);
        }
        return answer.statusCode() == 302 && target.contains(Visitor.SIGN_IN + "?back=");
    }
}
