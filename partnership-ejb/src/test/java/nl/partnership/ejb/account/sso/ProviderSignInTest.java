package nl.partnership.ejb.account.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Base32;
import nl.partnership.domain.account.TimeCode;
import nl.partnership.domain.account.sso.FactorClaim;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.account.EndedRole;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.account.sso.OwnProviderService.Own;
import nl.partnership.ejb.account.sso.ProviderService.ProviderView;
import nl.partnership.ejb.account.sso.ProviderService.Typed;
import nl.partnership.ejb.account.step.OwnStepService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is linked with a provider of the own organisation gets in, and nobody else. */
class ProviderSignInTest extends ServiceTest {

    private static final String ISSUER = "https://login.brug.example";
    private static final String SUBJECT = "248289761001";
    private static final String ADDRESS = "192.0.2.7";

    private final Town town = new Town();
    private Caller beheer;
    private String bridge;

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        beheer = town.caller("beheer");
        bridge = add(typed(town.bridge.getId(), ISSUER));
    }

    @Test
    void who_linked_oneself_gets_in_and_is_told_and_after_ending_it_is_a_stranger() {
        assertTrue(answer(SUBJECT, false).isEmpty());
        link("coordinator", bridge, SUBJECT);
        assertEquals(
                List.of("Uw account voor Samen aan zet is gekoppeld"),
                leaving().stream().map(OutboxMail::getSubject).toList());
        assertEquals("SAFETY_COORD", answer(SUBJECT, false).orElseThrow().role());
        Own own = look("coordinator").get(0);
        as(town.caller("coordinator"), () -> own().end(own.linkId()));
        assertEquals(
                List.of("Een koppeling van uw account voor Samen aan zet is weg"),
                leaving().stream().map(OutboxMail::getSubject).toList());
        assertTrue(answer(SUBJECT, false).isEmpty());
    }

    @Test
    void a_provider_speaks_of_the_people_of_its_organisation_alone_and_that_of_a_board_of_its_schools_too() {
        assertThrows(NotFound.class, () -> link("jeugdagent", bridge, SUBJECT));
        assertThrows(NotFound.class, () -> link("coordinator2", bridge, SUBJECT));
        String board = add(typed(town.board.getId(), "https://login.bestuur.example"));
        link("coordinator2", board, SUBJECT);
        link("bestuurder", board, "another");
        assertEquals(List.of(), look("jeugdagent"));
        assertEquals(2, look("coordinator").size());
    }

    @Test
    void the_same_person_there_is_one_here_and_the_same_name_at_another_issuer_is_somebody_else() {
        link("coordinator", bridge, SUBJECT);
        link("coordinator", bridge, SUBJECT);
        assertEquals("account.provider.linkedElsewhere", refusal("zorg", bridge, SUBJECT));
        assertEquals("account.provider.linkedOther", refusal("coordinator", bridge, "another"));
        String other = add(typed(town.bridge.getId(), "https://other.brug.example"));
        link("zorg", other, SUBJECT);
        assertEquals(
                "CARE_COORD",
                answer(other, "https://other.brug.example", SUBJECT, false)
                        .orElseThrow()
                        .role());
        assertTrue(answer(other, ISSUER, SUBJECT, false).isEmpty());
    }

    @Test
    void who_works_there_no_more_or_is_blocked_does_not_get_in() {
        link("coordinator", bridge, SUBJECT);
        inDatabase(em -> em.createQuery("update Account a set a.blocked = true where a.userName = 'coordinator'")
                .executeUpdate());
        assertTrue(answer(SUBJECT, true).isEmpty());
        inDatabase(
                em -> em.createQuery("update Account a set a.blocked = false").executeUpdate());
        assertTrue(answer(SUBJECT, true).isPresent());
        inDatabase(em -> em.createQuery("update Membership m set m.validUntil = :end where m.person.id = :person")
                .setParameter("end", LocalDate.of(2026, 1, 1))
                .setParameter("person", town.person("coordinator").getId())
                .executeUpdate());
        assertTrue(answer(SUBJECT, true).isEmpty());
    }

    @Test
    void whose_role_ended_hears_so_and_is_no_guess_but_not_of_a_role_elsewhere() {
        link("coordinator", bridge, SUBJECT);
        inDatabase(em -> em.createQuery("update Membership m set m.validUntil = :end where m.person.id = :person")
                .setParameter("end", LocalDate.of(2026, 1, 1))
                .setParameter("person", town.person("coordinator").getId())
                .executeUpdate());
        for (int i = 0; i < 31; i++) {
            assertEquals(LocalDate.of(2026, 1, 1), told().orElseThrow().until());
        }
        assertEquals(
                1,
                database(em -> em.createNativeQuery("select e.seq from audit_entry e where e.action = 'sign-in'")
                                .setMaxResults(1)
                                .getResultList())
                        .size());
        inDatabase(em -> em.createQuery("update Membership m set m.organisation = :other where m.person.id = :person")
                .setParameter("other", town.linden)
                .setParameter("person", town.person("coordinator").getId())
                .executeUpdate());
        assertTrue(told().isEmpty());
    }

    private Optional<EndedRole> told() {
        return as(Caller.PORTAL, () -> {
            assertTrue(desk().answer(said(bridge, ISSUER, SUBJECT, false)).isEmpty());
            return bean(SignInRefusal.class).endedRole();
        });
    }

    @Test
    void a_second_proof_there_counts_and_without_it_the_own_second_step_is_asked() {
        link("coordinator", bridge, SUBJECT);
        Caller coordinator = town.caller("coordinator");
        as(coordinator, () -> bean(OwnStepService.class).begin(null));
        String secret = as(coordinator, () -> bean(OwnStepService.class).look()).begun();
        as(coordinator, () -> bean(OwnStepService.class)
                .confirm(TimeCode.at(Base32.bytes(secret), TimeCode.step(TestClock.read()))));
        assertTrue(answer(SUBJECT, true).isPresent());
        boolean asked = as(Caller.PORTAL, () -> {
            assertTrue(desk().answer(said(bridge, ISSUER, SUBJECT, false)).isEmpty());
            return bean(SignInRefusal.class).step().isPresent();
        });
        assertTrue(asked);
    }

    @Test
    void one_of_the_words_that_were_set_shows_a_second_proof_and_no_other_does() {
        assertTrue(shows("otp"));
        assertTrue(shows("pwd", "mfa"));
        for (String none : List.of("pwd", "", "otp mfa", "OTP")) {
            assertFalse(shows(none), none);
        }
        String id = add(new Typed(town.bridge.getId(), "Zonder", ISSUER, "portal", "s", null, "otp"));
        assertFalse(as(Caller.PORTAL, () -> signIn().showsSecondFactor(id, List.of("otp"))));
    }

    @Test
    void where_a_provider_is_off_nobody_is_asked_or_let_in_until_it_is_on_again() {
        link("coordinator", bridge, SUBJECT);
        as(beheer, () -> providers().stop(bridge));
        assertEquals(List.of(), as(Caller.NOBODY, () -> signIn().offers()));
        assertTrue(as(Caller.PORTAL, () -> signIn().client(bridge)).isEmpty());
        assertTrue(answer(SUBJECT, true).isEmpty());
        assertEquals(1, look("coordinator").size(), "what is linked can be ended");
        as(beheer, () -> providers().goOn(bridge));
        assertTrue(answer(SUBJECT, true).isPresent());
    }

    @Test
    void who_is_refused_too_often_from_one_address_waits() {
        for (int i = 0; i < 30; i++) {
            answer("stranger", false);
        }
        assertThrows(Later.class, () -> answer("stranger", false));
    }

    @Test
    void the_secret_is_sealed_and_kept_when_none_is_typed() {
        String sealed = database(em -> em.createQuery("select p.sealedSecret from SignInProvider p", String.class)
                        .getResultList())
                .get(0);
        assertFalse(sealed.contains("geheim"));
        ProviderView view = as(beheer, () -> providers().get(bridge));
        assertEquals(null, view.stored().secret());
        assertTrue(view.back().endsWith("/sso/back/" + bridge));
        as(beheer, () -> providers()
                .change(
                        bridge,
                        view.version(),
                        new Typed(null, "Anders", ISSUER, "portal", null, FactorClaim.ACR, "2")));
        assertEquals(
                "geheim",
                as(Caller.PORTAL, () -> signIn().client(bridge)).orElseThrow().secret());
        assertThrows(
                Stale.class, () -> as(beheer, () -> providers().change(bridge, view.version(), typed(null, ISSUER))));
    }

    @Test
    void an_issuer_is_https_or_on_this_machine() {
        for (String safe : List.of("https://a.example", "https://a.example/realm", "http://localhost:8123/x")) {
            add(typed(town.bridge.getId(), safe));
        }
        for (String open : List.of(
                "http://a.example",
                "ftp://a.example",
                "a.example",
                "https://",
                "http://localhost.a.example",
                "https://user@a.example",
                "https://a.example/#x",
                "javascript:alert(1)")) {
            RuleViolation wrong = assertThrows(RuleViolation.class, () -> add(typed(town.bridge.getId(), open)), open);
            assertEquals("issuer", wrong.field());
        }
    }

    @Test
    void what_is_missing_is_named_at_its_field() {
        String school = town.bridge.getId();
        assertEquals("organisation", field(new Typed(null, "a", ISSUER, "c", "s", null, null)));
        assertEquals("name", field(new Typed(school, " ", ISSUER, "c", "s", null, null)));
        assertEquals("clientId", field(new Typed(school, "a", ISSUER, null, "s", null, null)));
        assertEquals("secret", field(new Typed(school, "a", ISSUER, "c", "", null, null)));
        assertEquals("factorValues", field(new Typed(school, "a", ISSUER, "c", "s", FactorClaim.AMR, "")));
    }

    private String field(Typed typed) {
        return assertThrows(RuleViolation.class, () -> add(typed)).field();
    }

    private boolean shows(String... said) {
        return as(Caller.PORTAL, () -> signIn().showsSecondFactor(bridge, List.of(said)));
    }

    private static Typed typed(String organisation, String issuer) {
        return new Typed(organisation, "De Brug", issuer, "portal", "geheim", FactorClaim.AMR, "otp, mfa");
    }

    private String add(Typed typed) {
        return as(beheer, () -> providers().add(typed));
    }

    private void link(String user, String provider, String subject) {
        as(town.caller(user), () -> own().link(provider, subject));
    }

    private String refusal(String user, String provider, String subject) {
        return assertThrows(RuleViolation.class, () -> link(user, provider, subject))
                .key();
    }

    private List<Own> look(String user) {
        return as(town.caller(user), () -> own().look());
    }

    private Optional<Caller> answer(String subject, boolean secondFactor) {
        return answer(bridge, ISSUER, subject, secondFactor);
    }

    private Optional<Caller> answer(String provider, String issuer, String subject, boolean secondFactor) {
        return as(Caller.PORTAL, () -> desk().answer(said(provider, issuer, subject, secondFactor)));
    }

    private static ProviderCredential said(String provider, String issuer, String subject, boolean secondFactor) {
        return new ProviderCredential(provider, issuer, subject, secondFactor, true, ADDRESS);
    }

    private ProviderDesk desk() {
        return bean(ProviderDesk.class);
    }

    private ProviderSignInService signIn() {
        return bean(ProviderSignInService.class);
    }

    private ProviderService providers() {
        return bean(ProviderService.class);
    }

    private OwnProviderService own() {
        return bean(OwnProviderService.class);
    }
}
