package nl.partnership.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import nl.partnership.domain.account.Invitation;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationServiceTest extends ServiceTest {

    private static final String LINK = "een-geheime-link";
    private static final String PASSWORD = "vier paarden lopen links";

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(em -> {
            town.persist(em);
            em.persist(
                    new Invitation(town.account("zorg"), LINK, bean(Clock.class).instant()));
        });
    }

    @Test
    void the_invited_person_chooses_a_password_and_signs_in() {
        assertEquals(
                "zorg", nobody(() -> invitations().look(LINK)).orElseThrow().userName());
        nobody(() -> accept(PASSWORD));
        assertTrue(as(Caller.PORTAL, () -> bean(PasswordDesk.class).signIn("zorg", PASSWORD, "here", List.of()))
                .isPresent());
    }

    @Test
    void a_link_works_once() {
        nobody(() -> accept(PASSWORD));
        assertThrows(RuleViolation.class, () -> nobody(() -> accept("nog een ander wachtwoord")));
        assertTrue(nobody(() -> invitations().look(LINK)).isEmpty());
    }

    @Test
    void a_link_works_for_48_hours() {
        TestClock.advance(Duration.ofHours(48));
        assertTrue(nobody(() -> invitations().look(LINK)).isEmpty());
        assertThrows(RuleViolation.class, () -> nobody(() -> accept(PASSWORD)));
    }

    @Test
    void a_refused_password_leaves_the_link_open() {
        RuleViolation tooShort = assertThrows(RuleViolation.class, () -> nobody(() -> accept("kort")));
        assertEquals("password", tooShort.field());
        nobody(() -> accept(PASSWORD));
    }

    @Test
    void a_personal_link_makes_no_administrator() {
        assertThrows(
                RuleViolation.class,
                () -> nobody(() -> {
                    bean(PasswordDesk.class).setUp(LINK, "Iemand", "iemand@proef.example", "iemand", PASSWORD);
                    return null;
                }));
    }

    private Void accept(String password) {
        bean(PasswordDesk.class).accept(LINK, password);
        return null;
    }

    private <T> T nobody(Callable<T> request) {
        return as(Caller.NOBODY, request);
    }

    private InvitationService invitations() {
        return bean(InvitationService.class);
    }
}
