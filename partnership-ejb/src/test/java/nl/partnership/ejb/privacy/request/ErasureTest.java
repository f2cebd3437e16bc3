package nl.partnership.ejb.privacy.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.account.AccessToken;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.CalendarFeed;
import nl.partnership.domain.account.FeedAllowance;
import nl.partnership.domain.account.RecoveryCode;
import nl.partnership.domain.account.SecondStep;
import nl.partnership.domain.account.TokenAllowance;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.OnPaper;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.LegalHold;
import nl.partnership.domain.privacy.request.RequestAbout;
import nl.partnership.domain.privacy.request.RequestAnswerer;
import nl.partnership.domain.privacy.request.RequestFacts;
import nl.partnership.domain.privacy.request.RequestKind;
import nl.partnership.ejb.account.AccountAdministrationService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is erased of somebody who asks for it, what stays, and when it is not done. */
class ErasureTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final String PHONE = "06 12 34 56 78";
    private static final String HOURS = "alleen op dinsdag";

    private final Town town = new Town();
    private Caller fg;

    @BeforeEach
    void build() {
        TestClock.set(DAY.atTime(10, 0));
        inDatabase(town::persist);
        fg = town.caller("fg");
    }

    private RequestFacts facts(RequestKind kind) {
        return new RequestFacts("T-9", kind, RequestAbout.ACCOUNT, DAY, DAY, RequestAnswerer.OFFICER);
    }

    private String request(String user, RequestKind kind) {
        return as(fg, () -> bean(RequestService.class).note(facts(kind), user));
    }

    private long version(String id) {
        return bean(RequestService.class).get(id).version();
    }

    private void agreed(String id) {
        as(fg, () -> bean(GivingOutService.class).ask(id, version(id)));
        as(town.caller("bestuurder"), () -> bean(GivingOutService.class).agree(id, version(id)));
    }

    private void erase(String id) {
        as(fg, () -> bean(ErasureService.class).erase(id, version(id)));
    }

    private void assertRefused(String key, String id) {
        assertEquals(key, assertThrows(RuleViolation.class, () -> erase(id)).key());
        assertNotNull(database(em -> em.find(Person.class, town.person("zorg").getId()))
                .getEmail());
    }

    private void roleEnds(String user) {
        inDatabase(
                em -> em.find(Membership.class, town.membership(user).getId()).endBefore(DAY));
    }

    /** A way in of every kind, a telephone number, and mail; another names this person as who stands in. */
    private void lived() {
        inDatabase(em -> {
            Account account = em.find(Account.class, town.account("zorg").getId());
            Membership role = em.find(Membership.class, town.membership("zorg").getId());
            role.setWorkPhone(PHONE);
            role.setAvailability(HOURS);
            role.setOnPaper(OnPaper.values()[0]);
            em.find(Membership.class, town.membership("leider").getId()).setDeputy(account.getPerson());
            account.choosePassword("a hash");
            account.actIn(role);
            Instant now = DAY.atStartOfDay(Day.ZONE).toInstant();
            CalendarFeed feed = new CalendarFeed(account, role, "secret", now);
            em.persist(feed);
            em.persist(new FeedAllowance(feed));
            em.persist(new OutboxMail(account.getPerson().getEmail(), "Uw taken", "Beste", null, now));
        });
    }

    @Test
    void the_way_in_and_how_somebody_was_reached_are_gone_and_the_name_stays() {
        lived();
        Person person = town.person("zorg");
        String id = request("zorg", RequestKind.ERASURE);
        roleEnds("zorg");
        agreed(id);
        erase(id);
        Account account =
                database(em -> em.find(Account.class, town.account("zorg").getId()));
        assertTrue(account.isBlocked());
        assertNull(account.getPasswordHash());
        assertNull(account.getLastMembership());
        assertFalse(account.getUserName().contains("zorg"), account.getUserName());
        Membership role =
                database(em -> em.find(Membership.class, town.membership("zorg").getId()));
        assertNull(role.getWorkPhone());
        assertNull(role.getAvailability());
        assertNull(role.getOnPaper());
        assertEquals("CARE_COORD", role.getRole());
        assertNull(database(em ->
                em.find(Membership.class, town.membership("leider").getId()).getDeputy()));
        assertEquals(
                person.getName(),
                database(em -> em.find(Person.class, person.getId())).getName());
        for (String gone : List.of(person.getEmail(), PHONE, HOURS)) {
            assertEquals(List.of(), database(em -> places(em, gone)), gone);
        }
        assertEquals(DAY, as(fg, () -> bean(RequestService.class).get(id)).erasedOn());
    }

    /** Attributes of all entities in which some record still says this. */
    private static List<String> places(EntityManager em, String words) {
        return em.getMetamodel().getEntities().stream()
                .flatMap(kind -> kind.getSingularAttributes().stream()
                        .filter(attribute -> attribute.getJavaType() == String.class)
                        .filter(attribute -> says(em, kind, attribute, words))
                        .map(attribute -> kind.getName() + "." + attribute.getName()))
                .toList();
    }

    private static boolean says(EntityManager em, EntityType<?> kind, SingularAttribute<?, ?> attribute, String words) {
        return em.createQuery(
                                "select x." + attribute.getName() + " from " + kind.getName() + " x where x."
                                        + attribute.getName() + " like :words",
                                Object.class)
                        .setParameter("words", "%" + words + "%")
                        .setMaxResults(1)
                        .getResultList()
                        .size()
                > 0;
    }

    @Test
    void whatever_hangs_on_an_account_goes_with_it() {
        inDatabase(em -> {
            Account account = em.find(Account.class, town.account("zorg").getId());
            Instant now = DAY.atStartOfDay(Day.ZONE).toInstant();
            SecondStep step = new SecondStep(account);
            em.persist(step);
            em.persist(new RecoveryCode(step, "digest"));
            AccessToken token = new AccessToken(account, "Mijn app", "secret", now);
            em.persist(token);
            em.persist(new TokenAllowance(token));
        });
        as(town.caller("beheer"), () -> bean(AccountAdministrationService.class)
                .invite(town.person("zorg").getId(), null));
        String id = request("zorg", RequestKind.ERASURE);
        roleEnds("zorg");
        agreed(id);
        erase(id);
        database(em -> em.getMetamodel().getEntities().stream()
                        .filter(kind -> kind.getSingularAttributes().stream()
                                .anyMatch(attribute -> attribute.getJavaType() == Account.class))
                        .toList())
                .forEach(kind -> assertEquals(
                        0L,
                        (long) database(em -> em.createQuery(
                                        "select count(x) from " + kind.getName() + " x where x.account.id = :id",
                                        Long.class)
                                .setParameter("id", town.account("zorg").getId())
                                .getSingleResult()),
                        kind.getName()));
    }

    @Test
    void it_takes_two_a_request_to_erase_and_somebody_who_works_here_no_more() {
        String other = request("zorg", RequestKind.ACCESS);
        agreed(other);
        assertRefused("privacy.erasure.other", other);
        String id = request("zorg", RequestKind.ERASURE);
        assertRefused("privacy.handover.alone", id);
        agreed(id);
        assertRefused("privacy.erasure.role", id);
        assertThrows(
                NotFound.class, () -> as(fg, () -> bean(ExportService.class).of(id)));
        roleEnds("zorg");
        LegalHold hold = new LegalHold(town.bridge, "Zaak 1", town.person("bestuurder"), DAY);
        inDatabase(em -> em.persist(hold));
        assertRefused("privacy.erasure.hold", id);
        inDatabase(em -> em.remove(em.find(LegalHold.class, hold.getId())));
        assertThrows(Stale.class, () -> as(fg, () -> bean(ErasureService.class).erase(id, version(id) - 1)));
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("bestuurder"), () -> bean(ErasureService.class)
                        .erase(id, version(id))));
        erase(id);
    }

    @Test
    void what_two_agreed_to_hand_over_is_not_what_they_agreed_to_erase() {
        String id = request("zorg", RequestKind.ACCESS);
        agreed(id);
        as(fg, () -> bean(RequestService.class).change(id, version(id), facts(RequestKind.ERASURE), null));
        roleEnds("zorg");
        assertRefused("privacy.handover.alone", id);
    }

    @Test
    void who_administers_the_portal_is_not_erased() {
        inDatabase(em -> em.find(Account.class, town.account("zorg").getId()).setAdministrator(true));
        String id = request("zorg", RequestKind.ERASURE);
        roleEnds("zorg");
        agreed(id);
        assertRefused("privacy.erasure.role", id);
    }
}
