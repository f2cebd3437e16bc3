package nl.partnership.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.account.people.AccountState;
import nl.partnership.ejb.account.people.PeopleService;
import nl.partnership.ejb.account.people.PersonView;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.base.mail.OutboxQueue;
import nl.partnership.ejb.partner.PersonService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountAdministrationServiceTest extends ServiceTest {

    private static final String PASSWORD = "vier paarden lopen links";

    private final Town town = new Town();
    private final Person newcomer = new Person("Nova Proef", "zorg@elders.example");
    private Caller administrator;

    @BeforeEach
    void build() {
        town.account("beheer").choosePassword(bean(Passwords.class).hash(PASSWORD));
        inDatabase(em -> {
            town.persist(em);
            em.persist(newcomer);
            em.persist(new Membership(newcomer, town.bridge, "MENTOR", LocalDate.of(2026, 8, 1)));
        });
        administrator = town.caller("beheer");
    }

    @Test
    void the_user_name_is_proposed_from_the_address_and_free() {
        assertEquals("zorg2", as(administrator, () -> accounts().proposeUserName(newcomer.getId())));
        assertEquals(
                "userName",
                refused(() -> accounts().invite(newcomer.getId(), "ZORG")).field());
        assertEquals(
                "userName",
                refused(() -> accounts().invite(newcomer.getId(), "nova proef")).field());
        assertEquals(
                "userName",
                refused(() -> accounts().invite(newcomer.getId(), null)).field());
        assertEquals(AccountState.NONE, view().state());
    }

    @Test
    void the_invited_person_chooses_a_password_and_is_in() {
        String link = invite();
        assertEquals(AccountState.INVITED, view().state());
        assertEquals("nova", look(link));
        nobody(() -> {
            bean(PasswordDesk.class).accept(secret(link), PASSWORD);
            return null;
        });
        assertTrue(signsIn());
        assertEquals(AccountState.ACTIVE, view().state());
    }

    @Test
    void the_link_is_mailed_and_waits_until_there_is_a_server() {
        String link = invite();
        OutboxMail mail = database(em ->
                em.createQuery("select m from OutboxMail m", OutboxMail.class).getSingleResult());
        assertEquals(newcomer.getEmail(), mail.getRecipient());
        assertTrue(mail.getBody().contains(link));
        assertTrue(view().mailWaiting());
    }

    @Test
    void a_new_link_takes_the_place_of_the_one_before_and_leaves_the_password() {
        String first = invite();
        nobody(() -> {
            bean(PasswordDesk.class).accept(secret(first), PASSWORD);
            return null;
        });
        String second = invite();
        String third = invite();
        assertTrue(signsIn());
        assertTrue(
                nobody(() -> bean(InvitationService.class).look(secret(second))).isEmpty());
        assertEquals("nova", look(third));
    }

    @Test
    void of_two_links_that_are_sent_at_the_same_moment_one_works() throws Exception {
        invite();
        for (int round = 0; round < 5; round++) {
            List<String> sent = Nodes.atOnce(2, this::invite);
            assertEquals(
                    1,
                    sent.stream()
                            .filter(link -> nobody(
                                            () -> bean(InvitationService.class).look(secret(link)))
                                    .isPresent())
                            .count());
        }
    }

    @Test
    void a_corrected_address_ends_the_link_that_went_to_the_former_one() {
        String link = invite();
        change("Nova Anders", newcomer.getEmail());
        assertEquals("nova", look(link));
        change("Nova Anders", "nova.anders@proef.example");
        assertTrue(
                nobody(() -> bean(InvitationService.class).look(secret(link))).isEmpty());
        assertEquals(AccountState.LAPSED, view().state());
        assertEquals("nova", look(invite()));
    }

    private void change(String name, String address) {
        long version = view().version();
        as(administrator, () -> bean(PersonService.class).change(newcomer.getId(), version, name, address));
    }

    @Test
    void a_link_that_no_longer_opens_anything_is_not_mailed() {
        String first = as(administrator, () -> accounts().invite(newcomer.getId(), "nova"));
        String second = as(administrator, () -> accounts().invite(newcomer.getId(), "nova"));
        List<OutboxMail> sent = sendDue();
        assertEquals(1, sent.size());
        assertTrue(sent.get(0).getBody().contains(second));
        assertFalse(sent.get(0).getBody().contains(first));

        as(administrator, () -> accounts().invite(newcomer.getId(), "nova"));
        as(administrator, () -> accounts().block(newcomer.getId()));
        assertEquals(List.of(), sendDue());
    }

    @Test
    void what_waits_goes_to_the_address_that_was_corrected() {
        invite();
        inDatabase(em -> bean(Outbox.class).send(newcomer.getEmail(), "Iets anders", "tekst", null));
        change("Nova Anders", "nova.anders@proef.example");
        List<OutboxMail> sent = sendDue();
        assertEquals(1, sent.size());
        assertEquals("nova.anders@proef.example", sent.get(0).getRecipient());
        assertEquals("Iets anders", sent.get(0).getSubject());
    }

    private List<OutboxMail> sendDue() {
        OutboxQueue queue = bean(OutboxQueue.class);
        return as(Caller.PORTAL, () -> queue.due(100).stream()
                .flatMap(id -> queue.take(id).stream())
                .peek(queue::sent)
                .toList());
    }

    @Test
    void a_link_that_was_not_used_in_time_can_be_sent_again() {
        invite();
        TestClock.advance(Duration.ofHours(48));
        assertEquals(AccountState.LAPSED, view().state());
        assertEquals("nova", look(invite()));
    }

    @Test
    void nobody_is_invited_without_a_role() {
        inDatabase(em -> em.createQuery("select m from Membership m where m.person = :person", Membership.class)
                .setParameter("person", newcomer)
                .getSingleResult()
                .endBefore(LocalDate.of(2026, 11, 9)));
        assertEquals(
                "account.people.inviteWithoutRole",
                refused(() -> accounts().invite(newcomer.getId(), "nova")).key());
    }

    @Test
    void who_is_blocked_is_out_and_is_not_invited() {
        String link = invite();
        as(administrator, () -> accounts().block(newcomer.getId()));
        assertTrue(
                nobody(() -> bean(InvitationService.class).look(secret(link))).isEmpty());
        assertEquals(
                "account.people.inviteBlocked",
                refused(() -> accounts().invite(newcomer.getId(), null)).key());
        assertEquals(AccountState.BLOCKED, view().state());
        as(administrator, () -> accounts().unblock(newcomer.getId()));
        assertEquals("nova", look(invite()));
    }

    @Test
    void the_last_administrator_stays() {
        String only = town.person("beheer").getId();
        assertEquals(
                "account.people.lastAdministrator",
                refused(() -> {
                            accounts().endAdministrator(only);
                            return null;
                        })
                        .key());
        as(administrator, () -> accounts().makeAdministrator(newcomer.getId(), "nova"));
        assertEquals(
                "account.people.lastAdministrator",
                refused(() -> {
                            accounts().endAdministrator(only);
                            return null;
                        })
                        .key());
        inDatabase(em -> em.createQuery("select a from Account a where a.userName = 'nova'", Account.class)
                .getSingleResult()
                .choosePassword("x"));
        SignInService signIn = bean(SignInService.class);
        String open = as(Caller.PORTAL, () -> signIn.begin(administrator.accountId(), ""));
        as(administrator, () -> accounts().endAdministrator(only));
        assertFalse(as(Caller.PORTAL, () -> signIn.caller(open, null)).isPresent());
    }

    @Test
    void nobody_blocks_himself() {
        assertEquals(
                "account.people.blockSelf",
                refused(() -> {
                            accounts().block(town.person("beheer").getId());
                            return null;
                        })
                        .key());
    }

    @Test
    void who_has_no_account_cannot_be_blocked() {
        assertThrows(NotFound.class, () -> as(administrator, () -> accounts().block(newcomer.getId())));
        assertThrows(NotFound.class, () -> as(administrator, () -> accounts().invite("no-such-id", "nova")));
    }

    @Test
    void only_an_administrator_invites() {
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("leider"), () -> accounts().invite(newcomer.getId(), "nova")));
    }

    private String invite() {
        return as(administrator, () -> accounts().invite(newcomer.getId(), "Nova"));
    }

    private static String secret(String link) {
        return link.substring(link.indexOf('=') + 1);
    }

    private String look(String link) {
        return nobody(() -> bean(InvitationService.class).look(secret(link)))
                .orElseThrow()
                .userName();
    }

    private boolean signsIn() {
        return as(Caller.PORTAL, () -> bean(PasswordDesk.class).signIn("nova", PASSWORD, "here", List.of()))
                .isPresent();
    }

    private PersonView view() {
        return as(administrator, () -> bean(PeopleService.class).view(newcomer.getId()));
    }

    private RuleViolation refused(Callable<?> request) {
        return assertThrows(RuleViolation.class, () -> as(administrator, request));
    }

    private <T> T nobody(Callable<T> request) {
        return as(Caller.NOBODY, request);
    }

    private AccountAdministrationService accounts() {
        return bean(AccountAdministrationService.class);
    }
}
