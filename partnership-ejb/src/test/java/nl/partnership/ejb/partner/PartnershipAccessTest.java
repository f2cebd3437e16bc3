package nl.partnership.ejb.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartnershipAccessTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    @Test
    void a_school_sees_its_own_partnership_only() {
        assertEquals(List.of("De Brug"), schoolsOf("coordinator"));
        assertEquals(List.of("De Linde"), schoolsOf("coordinator2"));
    }

    @Test
    void a_partner_sees_the_schools_it_is_party_to() {
        assertEquals(List.of("De Linde", "De Brug"), schoolsOf("gemeente"));
        assertEquals(List.of("De Brug"), schoolsOf("jeugdhulp"));
        assertEquals(List.of(), schoolsOf("vreemde"));
    }

    @Test
    void a_membership_limited_to_a_school_sees_that_school_only() {
        assertEquals(List.of("De Linde"), schoolsOf("wijkagent"));
        assertEquals(List.of("De Linde", "De Brug"), schoolsOf("jeugdagent"));
    }

    @Test
    void a_board_sees_all_its_schools() {
        assertEquals(List.of("De Linde", "De Brug"), schoolsOf("bestuurder"));
    }

    @Test
    void an_administrator_sees_no_partnership() {
        assertEquals(List.of(), schoolsOf("beheer"));
    }

    @Test
    void another_school_year_is_another_partnership() {
        List<Partnership> lastYear = as(
                town.caller("coordinator"),
                () -> database(em -> bean(PartnershipAccess.class).mine(new SchoolYear(2025))));
        assertEquals(List.of(), lastYear);
    }

    @Test
    void a_stranger_gets_the_same_answer_as_for_a_partnership_that_does_not_exist() {
        for (String id : List.of(town.lindenPartnership.getId(), "no-such-id")) {
            assertThrows(NotFound.class, () -> as(town.caller("coordinator"), () -> inTransaction(id)));
        }
        assertEquals(
                town.bridgePartnership,
                as(town.caller("coordinator"), () -> inTransaction(town.bridgePartnership.getId())));
    }

    private Partnership inTransaction(String id) {
        return database(em -> bean(PartnershipAccess.class).require(id));
    }

    private List<String> schoolsOf(String user) {
        return as(
                town.caller(user),
                () -> database(em -> bean(PartnershipAccess.class).today().stream()
                        .map(p -> p.getSchool().getShortName())
                        .toList()));
    }
}
