package nl.partnership.ejb.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.screening.Finding;
import nl.partnership.ejb.sharing.SharingTest;
import org.junit.jupiter.api.Test;

class ScreeningServiceTest extends SharingTest {

    private long rows() {
        return database(em -> ((Number)
                        em.createNativeQuery("select count(*) from audit_entry").getSingleResult())
                .longValue());
    }

    @Test
    void a_text_is_looked_through_and_nothing_of_it_is_kept() {
        long before = rows();
        List<Finding> found =
                as(caller("mentor"), () -> bean(ScreeningService.class).findings("Bel 06-12345678 morgen."));
        assertEquals(List.of(new Finding(Finding.Kind.PHONE, 4, 15)), found);
        assertEquals(before, rows());
    }

    @Test
    void an_organisation_of_the_portal_is_nobody_from_the_day_that_it_is_there() {
        String text = "Gisteren sprak ik met Quovadi over de opvang.";
        assertEquals(List.of("Quovadi"), words(text));
        inDatabase(em -> em.persist(Organisation.partner(OrganisationType.OTHER, "Stichting Quovadi", "Quovadi")));
        assertEquals(List.of(), words(text));
        assertEquals(List.of("Sanne Quovadi"), words("Gisteren sprak ik met Sanne Quovadi."));
    }

    private List<String> words(String text) {
        return as(caller("mentor"), () -> bean(ScreeningService.class).hints(text, null)).stream()
                .map(Hint::words)
                .toList();
    }
}
