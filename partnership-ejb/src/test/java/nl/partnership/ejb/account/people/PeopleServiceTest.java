package nl.partnership.ejb.account.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.account.AccountAdministrationService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.MembershipService;
import nl.partnership.ejb.partner.MembershipTerms;
import nl.partnership.ejb.partner.OrganisationService;
import nl.partnership.ejb.partner.PartnershipService;
import nl.partnership.ejb.partner.PersonService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.Test;

class PeopleServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();
    private final Caller administrator = town.caller("beheer");

    @Test
    void one_searches_by_name_and_address() {
        inDatabase(town::persist);
        assertEquals(List.of("Coordinator Proef", "Coordinator2 Proef"), names("coord", PeopleFilter.ALL));
        assertEquals(List.of("Bea Heer"), names("BEHEER@", PeopleFilter.ALL));
        assertEquals(14L, count(PeopleFilter.ALL));
    }

    @Test
    void people_are_sorted_and_found_as_dutch_readers_expect() {
        inDatabase(em -> {
            em.persist(town.person("beheer"));
            em.persist(town.account("beheer"));
            int number = 0;
            for (String name : List.of(
                    "Tom Sanders",
                    "Wim 't Hart",
                    "Karel Oosten",
                    "Piet Bergen",
                    "Ay\u015fe \u015eahin",
                    "Lena \u00d6berg",
                    "Jan van den Berg",
                    "I\u015f\u0131k \u0141uczak",
                    "Zo\u00eb de Boer",
                    "zoe de Boer")) {
                em.persist(new Person(name, "mens" + ++number + "@proef.example"));
            }
        });
        assertEquals(
                List.of(
                        "Jan van den Berg",
                        "Piet Bergen",
                        "Zo\u00eb de Boer",
                        "zoe de Boer",
                        "Wim 't Hart",
                        "Bea Heer",
                        "I\u015f\u0131k \u0141uczak",
                        "Lena \u00d6berg",
                        "Karel Oosten",
                        "Ay\u015fe \u015eahin",
                        "Tom Sanders"),
                names(null, PeopleFilter.ALL).stream()
                        // two of one key stand beside each other in the order of their ids
                        .sorted(NameKey.byPerson((String name) -> name).thenComparing(name -> name.startsWith("z")))
                        .toList());
        assertEquals(
                names(null, PeopleFilter.ALL).stream()
                        .map(NameKey::ofPerson)
                        .sorted()
                        .toList(),
                names(null, PeopleFilter.ALL).stream().map(NameKey::ofPerson).toList());
        assertEquals(List.of("Ay\u015fe \u015eahin"), names("sahin", PeopleFilter.ALL));
        assertEquals(List.of("Ay\u015fe \u015eahin"), names("\u015eAH\u0130N  ay", PeopleFilter.ALL));
        assertEquals(List.of("I\u015f\u0131k \u0141uczak"), names("luczak isik", PeopleFilter.ALL));
        assertEquals(List.of("Jan van den Berg"), names("berg van jan", PeopleFilter.ALL));
        assertEquals(List.of("Jan van den Berg"), names("mens7@proef.example berg", PeopleFilter.ALL));
        assertEquals(List.of(), names("berg anna", PeopleFilter.ALL));
        assertEquals(List.of(), names("%", PeopleFilter.ALL));
        assertEquals(List.of("Wim 't Hart"), names("\u2019t hart\u0000", PeopleFilter.ALL));
        assertEquals(11L, count(PeopleFilter.ALL));
    }

    @Test
    void one_address_is_one_person_however_it_was_copied() {
        inDatabase(town::persist);
        for (String typed : List.of(
                "zorg@proef.example\u00a0",
                "mailto:Zorg@proef.example",
                "\u200bzorg@proef.example",
                "Zorg <zorg@proef.example>")) {
            RuleViolation refused = assertThrows(
                    RuleViolation.class,
                    () -> ok(() -> bean(PersonService.class).add("Zorg Twee", typed)));
            assertEquals("email partner.person.addressTaken", refused.field() + " " + refused.key());
        }
        String id = ok(() -> bean(PersonService.class).add("Zo\u00a0\u202eNieuw\u00ad", "50%x|y@proef.example"));
        PersonView added = ok(() -> bean(PeopleService.class).view(id));
        assertEquals("Zo Nieuw 50%x|y@proef.example", added.name() + " " + added.email());
    }

    @Test
    void the_administrator_sees_whose_address_or_number_is_from_before_and_does_not_work() {
        inDatabase(town::persist);
        assertEquals(0, queue().wrongContact());
        inDatabase(em -> {
            em.createQuery(
                            "update Person p set p.addressWrong = true, p.email = 'zo..rg@proef.example' where p.id = :id")
                    .setParameter("id", town.person("zorg").getId())
                    .executeUpdate();
            em.createQuery("update Membership m set m.phoneWrong = true, m.workPhone = 'geen' where m.id = :id")
                    .setParameter("id", town.membership("wijkagent").getId())
                    .executeUpdate();
        });
        assertEquals(2, queue().wrongContact());
        assertEquals(List.of("Wijkagent Proef", "Zorg Proef"), names(null, PeopleFilter.WRONG_CONTACT));
        PersonView zorg =
                ok(() -> bean(PeopleService.class).view(town.person("zorg").getId()));
        assertTrue(zorg.addressWrong());
        assertThrows(
                RuleViolation.class,
                () -> as(administrator, () -> bean(PersonService.class)
                        .change(zorg.id(), zorg.version(), zorg.name(), zorg.email())));
        as(administrator, () -> bean(PersonService.class)
                .change(zorg.id(), zorg.version(), zorg.name(), "zorg@proef.example"));
        assertFalse(ok(() -> bean(PeopleService.class).view(zorg.id())).addressWrong());
        assertEquals(1, queue().wrongContact());
    }

    @Test
    void a_filter_shows_who_left_and_who_leaves_soon() {
        inDatabase(town::persist);
        inDatabase(em -> {
            grant(em.find(Membership.class, town.membership("wijkagent").getId()), TODAY.plusDays(60));
            grant(em.find(Membership.class, town.membership("jeugdagent").getId()), TODAY.plusDays(61));
            em.find(Membership.class, town.membership("zorg").getId()).endBefore(TODAY);
        });
        assertEquals(List.of("Zorg Proef"), names(null, PeopleFilter.ENDED));
        assertEquals(List.of("Wijkagent Proef"), names(null, PeopleFilter.EXPIRING));
        PersonRow leaving = list(null, PeopleFilter.EXPIRING).get(0);
        assertEquals(TODAY.plusDays(60), leaving.ends());
        assertEquals("COMMUNITY_OFFICER", leaving.roles().get(0).code());
        assertFalse(leaving.ended());
    }

    @Test
    void a_filter_shows_who_cannot_sign_in_yet() {
        inDatabase(em -> {
            town.persist(em);
            em.find(Account.class, town.account("zorg").getId()).choosePassword("x");
        });
        assertEquals(12L, count(PeopleFilter.NOT_INVITED));
        String link = as(administrator, () -> bean(AccountAdministrationService.class)
                .invite(town.person("mentor").getId(), null));
        assertFalse(link.isBlank());
        assertEquals(11L, count(PeopleFilter.NOT_INVITED));
        assertEquals(
                AccountState.INVITED, list("mentor", PeopleFilter.ALL).get(0).state());
        assertEquals(AccountState.ACTIVE, list("zorg", PeopleFilter.ALL).get(0).state());
    }

    @Test
    void a_partner_whose_sponsor_left_has_none() {
        inDatabase(town::persist);
        assertEquals(6L, count(PeopleFilter.WITHOUT_SPONSOR));
        inDatabase(em ->
                grant(em.find(Membership.class, town.membership("gemeente").getId()), TODAY.plusDays(90)));
        assertEquals(5L, count(PeopleFilter.WITHOUT_SPONSOR));
        inDatabase(em ->
                em.find(Membership.class, town.membership("leider").getId()).endBefore(TODAY));
        assertEquals(6L, count(PeopleFilter.WITHOUT_SPONSOR));
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_people() throws Exception {
        inDatabase(town::persist);
        long few = statements(() -> list(null, PeopleFilter.ALL));
        inDatabase(em -> {
            for (int i = 0; i < 50; i++) {
                Person person = new Person("Mens " + i, "mens" + i + "@proef.example");
                em.persist(person);
                em.persist(new Account(person, "mens" + i));
                em.persist(new Membership(person, town.bridge, "MENTOR", TODAY));
            }
        });
        assertEquals(few, statements(() -> list(null, PeopleFilter.ALL)));
    }

    @Test
    void only_an_administrator_sees_the_people() {
        inDatabase(town::persist);
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("leider"), () -> bean(PeopleService.class).list(null, PeopleFilter.ALL, 0, 10)));
    }

    @Test
    void what_waits_for_an_administrator_is_counted() {
        inDatabase(em -> {
            em.persist(town.person("beheer"));
            em.persist(town.account("beheer"));
        });
        ok(() -> bean(OrganisationService.class).addBoard("Stichting Begin", "Begin"));
        String school = ok(() -> bean(OrganisationService.class).addSchool("School Begin", "Begin"));
        assertEquals(1, queue().schoolsWithoutPartnership());
        String person = ok(() -> bean(PersonService.class).add("Anna Begin", "anna@begin.example"));
        ok(() -> bean(MembershipService.class)
                .add(
                        person,
                        school,
                        "SAFETY_COORD",
                        new MembershipTerms(TODAY, null, Set.of(), null, null, null, null)));
        ok(() -> bean(PartnershipService.class).add(school, SchoolYear.of(TODAY)));
        assertEquals(1, queue().notInvited());
        assertEquals(
                AccountState.NONE, list("anna", PeopleFilter.NOT_INVITED).get(0).state());
        ok(() -> bean(AccountAdministrationService.class).invite(person, "anna"));
        assertEquals(1, queue().waitingMail());
        assertFalse(queue().mailServer());
        assertTrue(queue().notInvited() == 0 && queue().schoolsWithoutPartnership() == 0);
    }

    private void grant(Membership membership, LocalDate until) {
        membership.grant(membership.getValidFrom(), until, town.person("leider"));
    }

    private <T> T ok(Callable<T> request) {
        return as(administrator, request);
    }

    private WorkQueue queue() {
        return ok(() -> bean(WorkQueueService.class).look());
    }

    private List<PersonRow> list(String words, PeopleFilter filter) {
        return ok(() -> bean(PeopleService.class).list(words, filter, 0, 100));
    }

    private List<String> names(String words, PeopleFilter filter) {
        return list(words, filter).stream().map(PersonRow::name).toList();
    }

    private long count(PeopleFilter filter) {
        return ok(() -> bean(PeopleService.class).count(null, filter));
    }
}
