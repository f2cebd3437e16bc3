package nl.partnership.domain.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Signal;
import org.junit.jupiter.api.Test;

class RouteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    private final Organisation school =
            Organisation.school(Organisation.board("Stichting", "Stichting"), "De Brug", "De Brug");
    private final Organisation care = Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdhulp", "Jeugdhulp");
    private final Organisation police = Organisation.partner(OrganisationType.POLICE, "Politie", "Politie");
    private final Partnership partnership = new Partnership(school, SchoolYear.of(DAY));
    private final Membership author =
            new Membership(new Person("Cora Proef", "cora@proef.example"), school, "SAFETY_COORD", DAY);

    private static StepTerms step(Organisation organisation, String role, String field) {
        return StepTerms.of(organisation, role, Within.TODAY, null, field);
    }

    private RuleViolation refused(String reason, StepTerms... steps) {
        partnership.add(care);
        return assertThrows(
                RuleViolation.class,
                () -> new Route(partnership, Signal.SEXTING, Arrays.asList(steps), reason, author, DAY));
    }

    @Test
    void what_is_wrong_with_a_step_stands_at_the_field_where_it_was_chosen_also_when_one_before_it_was_left_empty() {
        assertEquals(
                "who3",
                refused(null, step(school, "CARE_COORD", "1"), step(police, "YOUTH_OFFICER", "3"))
                        .field());
        assertEquals(
                "who4",
                refused(null, step(school, "CARE_COORD", "2"), step(school, "CARE_COORD", "4"))
                        .field());
    }

    @Test
    void a_route_without_youth_care_or_the_schools_own_care_staff_needs_a_reason() {
        assertEquals(
                "vision.route.noYouthCare",
                refused(null, step(school, "CARE_COORD", "1")).key());
        assertEquals(
                "vision.route.noCareStaff",
                refused(" ", step(care, "YOUTH_CARE_WORKER", "1")).key());
        assertEquals("who1", refused("Zo is het sneller.").field());
    }
}
