package nl.partnership.ejb.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactServiceTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    @Test
    void without_sharing_rules_in_force_one_sees_ones_own_organisation_only() {
        assertEquals(
                Set.of("De Brug", "Proefstad"),
                list("coordinator", search(town.bridgePartnership.getId(), null)).stream()
                        .map(ContactRow::organisation)
                        .collect(Collectors.toSet()));
        assertEquals(List.of("Jeugdhulp Proef"), names("jeugdhulp", search(town.bridgePartnership.getId(), null)));
    }

    @Test
    void the_school_stands_first_then_the_partners() {
        adopt();
        List<ContactRow> rows = list("jeugdhulp", search(town.bridgePartnership.getId(), null));
        assertEquals("De Brug", rows.get(0).organisation());
        assertTrue(rows.stream().anyMatch(row -> row.name().equals("Jeugdagent Proef")));
        assertEquals(rows.size(), count("jeugdhulp", search(town.bridgePartnership.getId(), null)));
    }

    @Test
    void who_is_limited_to_another_school_is_not_called_for_this_one() {
        adopt();
        assertFalse(names("coordinator", search(town.bridgePartnership.getId(), null))
                .contains("Wijkagent Proef"));
        assertTrue(names("coordinator2", search(town.lindenPartnership.getId(), null))
                .contains("Wijkagent Proef"));
    }

    @Test
    void who_left_is_not_in_the_list() {
        adopt();
        inDatabase(em ->
                em.find(Membership.class, town.membership("mentor").getId()).endBefore(LocalDate.of(2026, 11, 9)));
        assertFalse(
                names("jeugdhulp", search(town.bridgePartnership.getId(), null)).contains("Mentor Proef"));
    }

    @Test
    void one_finds_by_name_organisation_and_role() {
        adopt();
        String id = town.bridgePartnership.getId();
        assertEquals(List.of("Zorg Proef"), names("jeugdhulp", search(id, "zORG p")));
        assertEquals(List.of("Jeugdagent Proef"), names("jeugdhulp", search(id, "politie")));
        ContactSearch byRole =
                new ContactSearch(id, "woorden politie", Map.of("YOUTH_OFFICER", "Jeugdagent in woorden"));
        assertEquals(List.of("Jeugdagent Proef"), names("jeugdhulp", byRole));
        assertEquals(List.of("Jeugdagent Proef"), names("jeugdhulp", search(id, "politie  jéugdag")));
        assertEquals(List.of(), names("jeugdhulp", search(id, "politie zorg")));
        assertEquals(List.of(), names("jeugdhulp", search(id, "%")));
    }

    @Test
    void what_was_typed_is_shown_and_what_is_dialled_is_the_number_in_it() {
        as(town.caller("jeugdagent"), () -> mine().confirm(
                        own("jeugdagent").version(),
                        false,
                        "+31 (0)6 1234 5678\u00a0of 088 000 00 01 tst 12",
                        null,
                        null,
                        List.of()));
        ContactRow row = list("jeugdagent", search(town.bridgePartnership.getId(), "jeugdagent"))
                .get(0);
        assertEquals("+31 (0)6 1234 5678 of 088 000 00 01 tst 12", row.phone());
        assertEquals(
                List.of("tel:+31612345678", "tel:0880000001;ext=12"),
                row.numbers().stream().map(PhoneNumber::link).toList());
        assertEquals("mailto:jeugdagent@proef.example", row.mail());
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("jeugdagent"), () -> mine().confirm(
                                own("jeugdagent").version(), false, "geen", null, null, List.of())));
        assertEquals("phone base.text.phone", refused.field() + " " + refused.key());
    }

    @Test
    void the_list_of_another_partnership_is_not_there() {
        for (String id : new String[] {town.lindenPartnership.getId(), "no-such-id", null}) {
            assertThrows(NotFound.class, () -> list("coordinator", search(id, null)));
            assertThrows(NotFound.class, () -> count("vreemde", search(id, null)));
        }
    }

    @Test
    void an_administrator_and_who_only_oversees_have_no_contact_list() {
        for (String user : List.of("beheer", "bestuurder", "fg")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> contacts().places()));
        }
        assertEquals(
                List.of("De Linde", "De Brug"),
                as(town.caller("jeugdagent"), () -> contacts().places()).stream()
                        .map(ContactService.Place::school)
                        .toList());
    }

    @Test
    void somebody_confirms_and_in_the_next_term_it_is_old() {
        assertTrue(own("jeugdagent").old());
        confirm("jeugdagent", own("jeugdagent").version(), "wijkagent");
        OwnContact confirmed = own("jeugdagent");
        assertEquals(LocalDate.of(2026, 11, 9), confirmed.verifiedAt());
        assertEquals("088 000 00 01", confirmed.phone());
        assertFalse(confirmed.old());
        TestClock.set(LocalDateTime.of(2027, 1, 31, 23, 0));
        assertFalse(own("jeugdagent").old());
        TestClock.set(LocalDateTime.of(2027, 2, 1, 0, 30));
        assertTrue(own("jeugdagent").old());
    }

    @Test
    void who_did_not_confirm_a_month_into_the_term_finds_it_on_the_home() {
        confirm("jeugdagent", own("jeugdagent").version(), null);
        TestClock.set(LocalDateTime.of(2027, 2, 28, 12, 0));
        assertEquals(0, toConfirm("jeugdagent"));
        TestClock.set(LocalDateTime.of(2027, 3, 1, 12, 0));
        assertEquals(1, toConfirm("jeugdagent"));
        confirm("jeugdagent", own("jeugdagent").version(), null);
        assertEquals(0, toConfirm("jeugdagent"));
    }

    private int toConfirm(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine().of("partner.confirm"))
                .size();
    }

    @Test
    void what_one_says_for_one_role_holds_for_the_chosen_others_in_the_same_tap() {
        Membership linden = second("zorg", town.linden, "CARE_COORD");
        Membership care = second("zorg", town.care, "YOUTH_CARE_WORKER");
        assertEquals(
                List.of("De Linde", "Jeugdhulp"),
                own("zorg").others().stream()
                        .map(OwnContact.Other::organisation)
                        .toList());
        as(town.caller("zorg"), () -> mine().confirm(
                        own("zorg").version(),
                        false,
                        "088 000 00 12",
                        null,
                        null,
                        List.of(linden.getId(), town.membership("mentor").getId())));
        assertEquals("088 000 00 12", stored(linden).getWorkPhone());
        assertNull(stored(care).getVerifiedAt());
        assertNull(stored(town.membership("mentor")).getVerifiedAt());
    }

    private Membership second(String user, Organisation organisation, String role) {
        return database(em -> {
            LocalDate since = LocalDate.of(2026, organisation.equals(town.linden) ? 8 : 9, 1);
            Membership second = new Membership(
                    em.merge(town.person(user)), em.find(Organisation.class, organisation.getId()), role, since);
            em.persist(second);
            return second;
        });
    }

    private Membership stored(Membership membership) {
        return database(em -> em.find(Membership.class, membership.getId()));
    }

    @Test
    void a_deputy_is_a_colleague() {
        RuleViolation stranger = assertThrows(
                RuleViolation.class,
                () -> confirm("jeugdagent", own("jeugdagent").version(), "zorg"));
        assertEquals("deputy", stranger.field());
    }

    @Test
    void what_an_administrator_changed_meanwhile_is_not_overwritten() {
        long read = own("jeugdagent").version();
        inDatabase(em ->
                em.find(Membership.class, town.membership("jeugdagent").getId()).setWorkPhone("088 000 00 77"));
        assertThrows(Stale.class, () -> confirm("jeugdagent", read, null));
        assertEquals("088 000 00 77", own("jeugdagent").phone());
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_people() throws Exception {
        adopt();
        ContactSearch all = search(town.bridgePartnership.getId(), null);
        list("jeugdhulp", all);
        long few = statements(() -> list("jeugdhulp", all));
        inDatabase(em -> {
            for (int i = 0; i < 40; i++) {
                Person person = new Person("Mens " + i, "mens" + i + "@proef.example");
                em.persist(person);
                em.persist(new Membership(person, town.bridge, "MENTOR", LocalDate.of(2026, 8, 1)));
            }
        });
        assertEquals(few, statements(() -> list("jeugdhulp", all)));
    }

    private void adopt() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private void confirm(String user, long version, String deputy) {
        String deputyId = deputy == null ? null : town.person(deputy).getId();
        as(town.caller(user), () -> mine().confirm(
                        version, false, " 088 000 00 01 ", "elke werkdag", deputyId, List.of()));
    }

    private OwnContact own(String user) {
        return as(town.caller(user), () -> mine().own());
    }

    private static ContactSearch search(String partnership, String words) {
        return new ContactSearch(partnership, words, Map.of());
    }

    private List<ContactRow> list(String user, ContactSearch search) {
        return as(town.caller(user), () -> contacts().list(search, 0, 100));
    }

    private long count(String user, ContactSearch search) {
        return as(town.caller(user), () -> contacts().count(search));
    }

    private List<String> names(String user, ContactSearch search) {
        return list(user, search).stream().map(ContactRow::name).toList();
    }

    private OwnContactService mine() {
        return bean(OwnContactService.class);
    }

    private ContactService contacts() {
        return bean(ContactService.class);
    }
}
