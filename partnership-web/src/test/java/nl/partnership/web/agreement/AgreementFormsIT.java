package nl.partnership.web.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import nl.partnership.domain.base.Day;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

/** Two write the same agreement at the same time. */
class AgreementFormsIT extends PortalTest {

    private static final String EDIT = "/agreement/agreement-edit.xhtml";

    @Test
    void who_proposes_a_version_after_another_did_sees_both_and_can_propose() {
        Visitor partner = visitor().signIn("jeugdhulp");
        String school = Visitor.found(partner.get(EDIT).body(), "<option value=\"([0-9a-f-]{36})\"[^>]*>[^<]*De Brug");
        String fresh = EDIT + "?school=" + school;
        HttpResponse<String> proposed = partner.post(fresh, partner.get(fresh).body(), terms("Wij bellen elkaar"));
        assertEquals(302, proposed.statusCode(), proposed::body);
        String change = EDIT + "?id="
                + Visitor.found(proposed.headers().firstValue("Location").orElseThrow(), "id=([0-9a-f-]{36})");

        Visitor another = visitor().signIn("jeugdhulp");
        String before = another.get(change).body();
        String beside = partner.get(change).body();
        assertEquals(
                302,
                another.post(change, before, terms("Wij bellen op maandag")).statusCode());
        HttpResponse<String> refused = partner.post(change, beside, terms("Wij bellen op vrijdag"));
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains("Wij bellen op maandag"), refused.body());
        assertTrue(refused.body().contains("Wij bellen op vrijdag"), refused.body());
        assertEquals(
                302,
                partner.post(change, refused.body(), terms("Wij bellen op vrijdag"))
                        .statusCode());
    }

    private static Map<String, String> terms(String text) {
        LocalDate today = LocalDate.now(Day.ZONE);
        return Map.of(
                "agreement:title",
                "Wie belt wie",
                "agreement:text",
                text,
                "agreement:from",
                today.toString(),
                "agreement:until",
                today.plusYears(1).toString(),
                "agreement:reviewOn",
                today.plusDays(90).toString(),
                "agreement:save",
                "agreement:save");
    }
}
