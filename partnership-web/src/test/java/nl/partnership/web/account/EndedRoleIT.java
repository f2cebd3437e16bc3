package nl.partnership.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import nl.partnership.ejb.base.Time;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** A role that an administrator ends while somebody is at work in it. */
class EndedRoleIT extends PortalTest {

    private static final String ID = "([0-9a-f-]{36})";

    @Test
    void the_pages_of_an_ended_role_are_gone_on_the_next_request() {
        Visitor administrator = visitor().signIn("beheer");
        String person = Visitor.found(
                administrator.get("/account/people.xhtml?words=Hoek").body(), "person\\.xhtml\\?id=" + ID);
        String school = Visitor.found(
                administrator.get("/partner/organisations.xhtml").body(),
                "organisation\\.xhtml\\?id=" + ID + "\"[^>]*>OBS De Linde");
        giveRole(administrator, person, school);
        Visitor counsellor = visitor().signIn("coordinator2");
        String roles = counsellor.get("/account/role.xhtml").body();
        String choose = Visitor.found(roles, "Anti-pestcoördinator.*?<button id=\"(roles:[^\"]+)\"");
        assertEquals(
                302,
                counsellor
                        .post("/account/role.xhtml", roles, Map.of(choose, choose))
                        .statusCode());
        HttpResponse<String> tasks = counsellor.get("/task/tasks.xhtml");
        assertEquals(200, tasks.statusCode());
        assertTrue(tasks.body().replaceAll("<[^>]+>", "").contains("Anti-pestcoördinator, De Linde"));
        endRole(administrator, person);
        HttpResponse<String> next = counsellor.get("/task/tasks.xhtml");
        assertEquals(302, next.statusCode());
        assertTrue(next.headers().firstValue("Location").orElse("").endsWith("/account/role-ended.xhtml"));
        String ended = counsellor.get("/account/role-ended.xhtml").body();
        assertTrue(ended.contains("Uw rol als Anti-pestcoördinator bij De Linde duurde tot en met"), ended);
        assertTrue(ended.contains("data-keeps"), ended);
        // said once: who sits down at this browser afterwards reads nothing of it
        assertFalse(counsellor.get("/account/role-ended.xhtml").body().contains("Anti-pestcoördinator"));
        assertTrue(counsellor
                .get("/task/tasks.xhtml")
                .headers()
                .firstValue("Location")
                .orElse("")
                .contains("/account/sign-in.xhtml"));
        assertEquals(
                200, visitor().signIn("coordinator2").get("/task/tasks.xhtml").statusCode());
    }

    private static void giveRole(Visitor administrator, String person, String school) {
        String address = "/account/membership.xhtml?person=" + person + "&organisation=" + school;
        String form = administrator.get(address).body();
        HttpResponse<String> answer = administrator.post(
                address,
                form,
                Map.of(
                        "membership:role",
                        "ANTI_BULLYING",
                        "membership:from",
                        LocalDate.now(Time.ZONE).toString(),
                        "membership:save",
                        "membership:save"));
        assertEquals(302, answer.statusCode(), answer::body);
    }

    private static void endRole(Visitor administrator, String person) {
        String roles = administrator.get("/account/person.xhtml?id=" + person).body();
        String membership = Visitor.found(roles, "membership\\.xhtml\\?id=" + ID + "\">Anti-pestcoördinator");
        String address = "/account/membership.xhtml?id=" + membership;
        String form = administrator.get(address).body();
        assertEquals(
                302,
                administrator
                        .post(address, form, Map.of("ending:end", "ending:end"))
                        .statusCode());
    }
}
