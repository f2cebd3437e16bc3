package nl.partnership.ejb.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.account.SignInService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate SUMMER = LocalDate.of(2027, 7, 31);

    private final Town town = new Town();
    private Caller administrator;

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        administrator = town.caller("beheer");
    }

    @Test
    void an_address_belongs_to_one_person_and_the_error_says_to_whom() {
        RuleViolation taken = refused(() -> people().add("Iemand Anders", "Coordinator@Proef.example"));
        assertEquals("email", taken.field());
        assertEquals("Coordinator Proef", taken.arguments().get(0));
        assertEquals(
                "email",
                refused(() -> people().add("Iemand Anders", "geen adres")).field());
        assertEquals(
                "name", refused(() -> people().add("", "iemand@proef.example")).field());
    }

    @Test
    void a_name_is_changed_by_one_at_a_time() {
        String id = town.person("zorg").getId();
        as(administrator, () -> people().change(id, 1, "Zora Proef", "zora@proef.example"));
        assertThrows(Stale.class, () -> as(administrator, () -> people().change(id, 1, "Zorah", "zora@proef.example")));
        assertEquals("Zora Proef", as(administrator, () -> people().name(id)));
    }

    @Test
    void nobody_has_no_name() {
        assertThrows(NotFound.class, () -> as(administrator, () -> people().name("nobody")));
        assertThrows(NotFound.class, () -> as(administrator, () -> people().name(null)));
    }

    @Test
    void a_partner_has_a_sponsor_and_an_end() {
        String person = person();
        assertEquals("until", refusedTerms(person, terms(null, "leider")).field());
        assertEquals("sponsor", refusedTerms(person, terms(SUMMER, null)).field());
        assertEquals(
                "sponsor", refusedTerms(person, terms(SUMMER, "jeugdagent")).field());
        assertEquals(
                "until",
                refusedTerms(person, terms(TODAY.minusDays(1), "leider")).field());
        String id = add(person, terms(SUMMER, "leider"));
        MembershipRow row = as(administrator, () -> memberships().get(id));
        assertEquals("Leider Proef", row.sponsor());
        assertEquals(MembershipRow.State.CURRENT, row.state());
    }

    @Test
    void the_schools_own_people_need_neither() {
        String id = as(
                administrator, () -> memberships().add(person(), town.bridge.getId(), "MENTOR", terms(null, "leider")));
        assertNull(as(administrator, () -> memberships().get(id)).sponsor());
    }

    @Test
    void a_role_is_one_of_the_kind_of_organisation() {
        RuleViolation wrong =
                refused(() -> memberships().add(person(), town.police.getId(), "MENTOR", terms(SUMMER, "leider")));
        assertEquals("role", wrong.field());
        assertTrue(as(administrator, () -> memberships().roles(town.police.getType()))
                .contains("YOUTH_OFFICER"));
    }

    @Test
    void a_deputy_is_a_colleague() {
        MembershipTerms stranger = new MembershipTerms(
                TODAY,
                SUMMER,
                Set.of(),
                null,
                null,
                town.person("zorg").getId(),
                town.person("leider").getId());
        assertEquals("deputy", refusedTerms(person(), stranger).field());
    }

    @Test
    void a_partner_can_be_limited_to_schools() {
        MembershipTerms limited = new MembershipTerms(
                TODAY,
                SUMMER,
                Set.of(town.linden.getId()),
                "088 000 00 99",
                "elke werkdag",
                town.person("wijkagent").getId(),
                town.person("leider").getId());
        String id = add(person(), limited);
        MembershipRow row = as(administrator, () -> memberships().get(id));
        assertEquals(limited, row.terms());
        assertEquals(List.of("De Linde"), row.schools());
        assertEquals("Wijkagent Proef", row.deputy());
    }

    @Test
    void what_ends_is_gone_on_the_next_request() {
        Caller before = town.caller("jeugdagent");
        assertTrue(canAct(before));
        MembershipRow row = as(administrator, () -> memberships().get(before.membershipId()));
        as(administrator, () -> memberships().end(row.id(), row.version()));
        assertFalse(canAct(before));
        assertEquals(
                MembershipRow.State.ENDED,
                as(administrator, () -> memberships().get(row.id())).state());
        assertEquals(
                TODAY.minusDays(1),
                database(em -> em.find(Membership.class, row.id())).getValidUntil());
    }

    @Test
    void of_two_who_change_a_membership_at_once_the_second_is_told() {
        String id = add(person(), terms(SUMMER, "leider"));
        long version = as(administrator, () -> memberships().get(id)).version();
        as(administrator, () -> memberships().change(id, version, terms(SUMMER.minusDays(1), "leider")));
        assertThrows(
                Stale.class,
                () -> as(administrator, () -> memberships().change(id, version, terms(SUMMER, "coordinator"))));
        assertThrows(Stale.class, () -> as(administrator, () -> memberships().end(id, version)));
    }

    @Test
    void somebodys_roles_take_as_many_queries_whatever_their_number() throws Exception {
        String person = town.person("jeugdagent").getId();
        long one = statements(() -> as(administrator, () -> memberships().of(person)));
        for (int i = 0; i < 5; i++) {
            add(person, terms(SUMMER.minusDays(i), "leider"));
        }
        assertTrue(statements(() -> as(administrator, () -> memberships().of(person))) <= one + 2);
    }

    private MembershipTerms terms(LocalDate until, String sponsor) {
        String sponsorId = sponsor == null ? null : town.person(sponsor).getId();
        return new MembershipTerms(TODAY, until, Set.of(), null, null, null, sponsorId);
    }

    private String person() {
        return as(administrator, () -> people().add("Nieuw Proef", "nieuw@proef.example"));
    }

    private String add(String person, MembershipTerms terms) {
        return as(administrator, () -> memberships().add(person, town.police.getId(), "YOUTH_OFFICER", terms));
    }

    private RuleViolation refusedTerms(String person, MembershipTerms terms) {
        return assertThrows(RuleViolation.class, () -> add(person, terms));
    }

    private RuleViolation refused(Callable<?> request) {
        return assertThrows(RuleViolation.class, () -> as(administrator, request));
    }

    private boolean canAct(Caller caller) {
        SignInService signIn = bean(SignInService.class);
        return as(Caller.PORTAL, () -> signIn.caller(signIn.begin(caller.accountId(), ""), caller.membershipId()))
                .isPresent();
    }

    private PersonService people() {
        return bean(PersonService.class);
    }

    private MembershipService memberships() {
        return bean(MembershipService.class);
    }
}
