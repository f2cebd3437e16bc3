package nl.partnership.ejb.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MandateServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    private void give(String by, String user) {
        as(town.caller(by), () -> bean(MandateService.class)
                .give(
                        town.membership(user).getId(),
                        new Mandate.Terms(MandatePurpose.AGREEMENTS, "teamchef", TODAY, TODAY, TODAY.plusDays(30))));
    }

    private boolean holds(String user, MandatePurpose purpose, LocalDate day) {
        return database(em -> bean(Mandates.class)
                .holds(em.find(Membership.class, town.membership(user).getId()), purpose, day));
    }

    @Test
    void a_leader_and_a_board_member_decide_by_role_and_others_on_a_mandate_for_that_alone() {
        for (MandatePurpose purpose : MandatePurpose.values()) {
            assertTrue(holds("leider", purpose, TODAY));
            assertTrue(holds("bestuurder", purpose, TODAY));
            assertFalse(holds("jeugdagent", purpose, TODAY));
            assertFalse(holds("coordinator", purpose, TODAY));
        }
        give("beheer", "jeugdagent");
        assertTrue(holds("jeugdagent", MandatePurpose.AGREEMENTS, TODAY.plusDays(30)));
        assertFalse(holds("jeugdagent", MandatePurpose.AGREEMENTS, TODAY.plusDays(31)));
        assertFalse(holds("jeugdagent", MandatePurpose.RULES, TODAY));
        assertFalse(holds("wijkagent", MandatePurpose.AGREEMENTS, TODAY));
    }

    @Test
    void it_ends_with_the_role() {
        give("beheer", "jeugdagent");
        inDatabase(em -> List.of("jeugdagent", "leider")
                .forEach(user ->
                        em.find(Membership.class, town.membership(user).getId()).endBefore(TODAY.plusDays(5))));
        assertTrue(holds("jeugdagent", MandatePurpose.AGREEMENTS, TODAY.plusDays(4)));
        assertFalse(holds("jeugdagent", MandatePurpose.AGREEMENTS, TODAY.plusDays(5)));
        assertFalse(holds("leider", MandatePurpose.AGREEMENTS, TODAY.plusDays(5)));
    }

    @Test
    void only_an_administrator_gives_reads_and_ends_one() {
        give("beheer", "jeugdagent");
        String membership = town.membership("jeugdagent").getId();
        for (String user : List.of("jeugdagent", "coordinator", "bestuurder", "fg")) {
            assertThrows(NotAllowed.class, () -> give(user, "jeugdagent"), user);
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> bean(MandateService.class).of(membership)),
                    user);
        }
        MandateView.Row given = as(
                        town.caller("beheer"), () -> bean(MandateService.class).of(membership))
                .given()
                .get(0);
        assertEquals("teamchef", given.givenBy());
        assertTrue(given.open());
        as(town.caller("beheer"), () -> bean(MandateService.class).end(given.id(), given.version()));
        assertFalse(holds("jeugdagent", MandatePurpose.AGREEMENTS, TODAY));
        assertThrows(
                Stale.class,
                () -> as(town.caller("beheer"), () -> bean(MandateService.class).end(given.id(), given.version())));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("beheer"), () -> bean(MandateService.class).of("nobody")));
    }
}
