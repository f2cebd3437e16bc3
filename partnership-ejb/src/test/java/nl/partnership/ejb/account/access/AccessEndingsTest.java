package nl.partnership.ejb.account.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.account.EndedRole;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.ejb.account.Passwords;
import nl.partnership.ejb.account.Reader;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.MembershipRow;
import nl.partnership.ejb.partner.MembershipService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Access of partners: as long as somebody answers for it, and six weeks longer than the last partnership or covenant. */
class AccessEndingsTest extends ServiceTest {

    private static final String PASSWORD = "vier paarden lopen links";
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 5);
    private static final LocalDate HALF = LocalDate.of(2027, 1, 31);
    private static final LocalDate SUMMER = LocalDate.of(2027, 7, 31);
    private static final LocalDate LONG = LocalDate.of(2029, 7, 31);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        String hash = bean(Passwords.class).hash(PASSWORD);
        town.account("jeugdhulp").choosePassword(hash);
        inDatabase(town::persist);
        TestClock.set(AUTUMN.atTime(9, 0));
        inDatabase(
                em -> em.find(Membership.class, role()).grant(LocalDate.of(2026, 8, 1), LONG, town.person("leider")));
        hour(AUTUMN);
    }

    private String role() {
        return town.membership("jeugdhulp").getId();
    }

    private Membership stored() {
        return database(em -> em.find(Membership.class, role()));
    }

    private void hour(LocalDate day) {
        TestClock.set(day.atTime(9, 0));
        as(Caller.NOBODY, () -> bean(AccessEndings.class).look());
    }

    private Sponsored mine() {
        return as(town.caller("leider"), () -> bean(AccessService.class).mine()).stream()
                .filter(one -> one.id().equals(role()))
                .findFirst()
                .orElseThrow();
    }

    private void renew() {
        Sponsored row = mine();
        as(town.caller("leider"), () -> bean(AccessService.class).renew(row.id(), row.version()));
    }

    private Optional<EndedRole> refused() {
        return as(Caller.PORTAL, () -> {
            boolean in = bean(PasswordDesk.class)
                    .signIn("jeugdhulp", PASSWORD, "10.0.0.1", List.of())
                    .isPresent();
            Optional<EndedRole> ended = bean(SignInRefusal.class).endedRole();
            assertEquals(!in, ended.isPresent());
            return ended;
        });
    }

    private List<TodoLine> near(String user) {
        mendTodos();
        return as(town.caller(user), () -> bean(TodoService.class).mine().of("account.ending"));
    }

    @Test
    void access_that_nobody_renews_ends_with_the_half_year_and_is_given_again_by_who_answers_for_it() {
        assertEquals(HALF, stored().getAccessUntil());
        TestClock.set(HALF.atTime(23, 59));
        assertTrue(refused().isEmpty());
        TestClock.set(HALF.plusDays(1).atTime(0, 0));
        EndedRole ended = refused().orElseThrow();
        assertEquals(HALF, ended.until());
        assertEquals("Leider Proef", ended.sponsor());
        assertTrue(mine().ended());
        renew();
        assertTrue(refused().isEmpty());
        assertEquals(SUMMER, stored().getAccessUntil());
        assertEquals(LONG, stored().getValidUntil());
    }

    @Test
    void a_half_year_is_given_from_two_months_before_its_beginning_and_once() {
        TestClock.set(LocalDate.of(2026, 11, 30).atTime(9, 0));
        assertNull(mine().renewedUntil());
        assertEquals(
                "account.sponsored.asLong",
                assertThrows(RuleViolation.class, this::renew).key());
        TestClock.set(LocalDate.of(2026, 12, 1).atTime(9, 0));
        assertEquals(SUMMER, mine().renewedUntil());
        long read = mine().version();
        renew();
        assertNull(mine().renewedUntil());
        assertThrows(
                Stale.class,
                () -> as(town.caller("leider"), () -> bean(AccessService.class).renew(role(), read)));
    }

    @Test
    void who_answers_for_it_ends_it_at_once_and_its_owner_is_told() {
        Sponsored row = mine();
        as(town.caller("leider"), () -> bean(AccessService.class).end(row.id(), row.version()));
        assertTrue(refused().isPresent());
        OutboxMail mail =
                database(em -> em.createQuery("select m from OutboxMail m order by m.createdAt desc", OutboxMail.class)
                        .setMaxResults(1)
                        .getSingleResult());
        assertEquals("jeugdhulp@proef.example", mail.getRecipient());
        assertTrue(mail.getBody().contains("Leider Proef"), mail.getBody());
        renew();
        assertTrue(refused().isEmpty());
        assertEquals(HALF, stored().getAccessUntil());
    }

    @Test
    void nobody_else_gives_or_ends_it() {
        long version = stored().getVersion();
        for (String other : List.of("coordinator", "bestuurder", "fg")) {
            AccessService access = bean(AccessService.class);
            assertTrue(as(town.caller(other), access::mine).stream()
                    .noneMatch(one -> one.id().equals(role())));
            assertThrows(NotFound.class, () -> as(town.caller(other), () -> access.renew(role(), version)));
            assertThrows(NotFound.class, () -> as(town.caller(other), () -> access.end(role(), version)));
        }
        assertEquals(HALF, stored().getAccessUntil());
    }

    @Test
    void a_month_before_the_homes_say_it_to_who_has_it_and_lead_who_answers_for_it_to_the_page() {
        TestClock.set(LocalDate.of(2026, 12, 30).atTime(9, 0));
        assertTrue(near("jeugdhulp").isEmpty());
        TestClock.set(LocalDate.of(2026, 12, 31).atTime(9, 0));
        assertEquals(HALF, near("jeugdhulp").get(0).dueOn());
        TodoLine line = near("leider").get(0);
        assertEquals("/account/sponsored.xhtml", line.address());
        assertEquals("account.ending.others.renew", line.note().key());
        renew();
        assertTrue(near("leider").isEmpty());
        assertTrue(near("jeugdhulp").isEmpty());
    }

    @Test
    void six_weeks_after_the_last_partnership_there_is_no_access_until_there_is_one_again() {
        Organisation partner = town.membership("jeugdhulp").getOrganisation();
        TestClock.set(LocalDate.of(2027, 6, 1).atTime(9, 0));
        renew();
        hour(SUMMER);
        assertNull(database(em -> em.find(Organisation.class, partner.getId()).getAccessUntil()));
        hour(SUMMER.plusDays(1));
        LocalDate last = SUMMER.plusWeeks(6);
        assertEquals(last, database(em -> em.find(Organisation.class, partner.getId())
                .getAccessUntil()));
        assertTrue(mine().withoutTies());
        TestClock.set(last.atTime(12, 0));
        assertTrue(refused().isEmpty());
        TestClock.set(last.plusDays(1).atTime(12, 0));
        assertEquals(last, refused().orElseThrow().until());
        inDatabase(em -> {
            Partnership next = new Partnership(em.find(Organisation.class, town.bridge.getId()), new SchoolYear(2027));
            next.add(em.find(Organisation.class, partner.getId()));
            em.persist(next);
        });
        hour(last.plusDays(1));
        assertTrue(refused().isEmpty());
        assertFalse(mine().withoutTies());
    }

    @Test
    void a_covenant_keeps_it_open_without_a_partnership() {
        Organisation partner = town.membership("jeugdhulp").getOrganisation();
        inDatabase(em -> em.persist(new Covenant(new Covenant.Terms(
                "Convenant",
                Set.of(em.find(Organisation.class, partner.getId()), em.find(Organisation.class, town.bridge.getId())),
                List.of("PREVENTION"),
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2028, 7, 31),
                LocalDate.of(2027, 8, 1)))));
        hour(LocalDate.of(2027, 9, 1));
        assertNull(database(em -> em.find(Organisation.class, partner.getId()).getAccessUntil()));
    }

    @Test
    void who_is_found_late_has_two_weeks() {
        hour(LocalDate.of(2028, 3, 1));
        String partner = town.membership("jeugdhulp").getOrganisation().getId();
        assertEquals(LocalDate.of(2028, 3, 15), database(em -> em.find(Organisation.class, partner)
                .getAccessUntil()));
        hour(LocalDate.of(2028, 3, 2));
        assertEquals(LocalDate.of(2028, 3, 15), database(em -> em.find(Organisation.class, partner)
                .getAccessUntil()));
    }

    @Test
    void a_mail_that_waited_does_not_go_to_somebody_whose_access_ended() {
        String account = town.account("jeugdhulp").getId();
        String address = town.person("jeugdhulp").getEmail();
        TestClock.set(HALF.atTime(23, 59));
        assertTrue(reads(reader -> reader.of(account, address)));
        assertTrue(reads(reader -> reader.inRole("YOUTH_CARE_WORKER", account, address)));
        TestClock.set(HALF.plusDays(1).atTime(0, 0));
        assertFalse(reads(reader -> reader.of(account, address)));
        assertFalse(reads(reader -> reader.inRole("YOUTH_CARE_WORKER", account, address)));
        renew();
        assertTrue(reads(reader -> reader.of(account, address)));
    }

    @Test
    void the_administrator_reads_until_when_somebody_has_access_where_that_ends_before_the_role() {
        assertEquals(HALF, row().accessUntil());
        assertFalse(row().accessOver());
        TestClock.set(HALF.plusDays(1).atTime(0, 0));
        assertEquals(MembershipRow.State.CURRENT, row().state());
        assertTrue(row().accessOver());
        inDatabase(em -> em.find(Membership.class, role()).allowUntil(LONG));
        assertNull(row().accessUntil());
        assertFalse(row().accessOver());
    }

    private MembershipRow row() {
        return as(town.caller("beheer"), () -> bean(MembershipService.class).get(role()));
    }

    private boolean reads(Function<Reader, Optional<Account>> question) {
        return database(em -> question.apply(bean(Reader.class)).isPresent());
    }

    @Test
    void another_who_answers_begins_anew() {
        TestClock.set(HALF.plusDays(3).atTime(9, 0));
        assertTrue(refused().isPresent());
        inDatabase(em -> {
            Membership membership = em.find(Membership.class, role());
            membership.grant(membership.getValidFrom(), membership.getValidUntil(), town.person("coordinator"));
        });
        assertTrue(refused().isEmpty());
        hour(HALF.plusDays(3));
        assertEquals(SUMMER, stored().getAccessUntil());
        assertNotNull(stored().getSponsor());
    }
}
