package nl.partnership.ejb.partner.involvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Council;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes part at De Brug, and what nobody there does. */
class InvolvementServiceTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> bean(CardService.class).ship());
        TestVisibility.set((author, viewer) -> true);
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    private Involvement of(String user) {
        return as(town.caller(user), () -> bean(InvolvementService.class).of(town.bridgePartnership.getId(), 0, 100));
    }

    private static Set<List<String>> nobody(Involvement read) {
        return read.vacancies().stream().map(Vacancy::roles).collect(Collectors.toSet());
    }

    private void represent(String user, Long version, Set<Council> parents) {
        as(town.caller(user), () -> bean(InvolvementService.class)
                .represent(town.bridgePartnership.getId(), version, parents, Set.of(Council.COUNCIL)));
    }

    @Test
    void people_stand_by_organisation_the_school_first_with_since_until_and_deputy() {
        inDatabase(em -> em.find(Membership.class, town.membership("zorg").getId())
                .setDeputy(em.find(Person.class, town.person("leider").getId())));
        List<InvolvedRow> people = of("jeugdhulp").people();
        assertEquals("De Brug", people.get(0).organisation());
        InvolvedRow care = people.stream()
                .filter(row -> row.role().equals("CARE_COORD"))
                .findFirst()
                .orElseThrow();
        assertEquals("Leider Proef", care.deputy());
        assertEquals(LocalDate.of(2025, 8, 1), care.from());
        assertTrue(people.stream().anyMatch(row -> row.role().equals("BOARD_MEMBER")));
    }

    @Test
    void a_role_that_a_theme_needs_and_nobody_fills_is_a_row_of_nobody() {
        assertEquals(
                Set.of(List.of("ANTI_BULLYING"), List.of("COMMUNITY_OFFICER"), List.of("ATTENDANCE_OFFICER")),
                nobody(of("coordinator")));
        Vacancy police = of("coordinator").vacancies().stream()
                .filter(vacancy -> vacancy.roles().contains("COMMUNITY_OFFICER"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1, 2, 3, 5), police.themes());
        inDatabase(em -> em.find(Membership.class, town.membership("wijkagent").getId())
                .getSchools()
                .clear());
        assertFalse(nobody(of("coordinator")).contains(List.of("COMMUNITY_OFFICER")));
    }

    @Test
    void who_may_not_know_of_a_role_is_not_told_that_nobody_has_it() {
        TestVisibility.set((author, viewer) -> !author.role().equals("COMMUNITY_OFFICER"));
        assertFalse(nobody(of("jeugdhulp")).contains(List.of("COMMUNITY_OFFICER")));
        TestVisibility.set((author, viewer) -> false);
        Involvement alone = of("jeugdhulp");
        assertEquals(Set.of(), nobody(alone));
        assertEquals(
                Set.of("Jeugdhulp"),
                alone.people().stream().map(InvolvedRow::organisation).collect(Collectors.toSet()));
    }

    @Test
    void the_partnership_of_others_is_not_there() {
        assertThrows(NotFound.class, () -> of("vreemde"));
        assertThrows(NotFound.class, () -> represent("coordinator2", null, Set.of()));
    }

    @Test
    void the_school_says_who_speaks_for_parents_and_pupils_and_partners_read_it() {
        assertFalse(of("jeugdhulp").representation().isWhole());
        represent("coordinator", null, Set.of(Council.PARTICIPATION_COUNCIL));
        RepresentationRow read = of("jeugdhulp").representation();
        assertEquals(List.of(Council.PARTICIPATION_COUNCIL), read.parents());
        assertEquals(List.of(Council.COUNCIL), read.pupils());
        assertFalse(of("jeugdhulp").mine());
        TestVisibility.set((author, viewer) -> false);
        assertNull(of("jeugdhulp").representation());
        assertTrue(of("mentor").representation().isWhole());
    }

    @Test
    void of_two_who_say_so_at_once_the_second_is_told() {
        represent("coordinator", null, Set.of(Council.COUNCIL));
        assertThrows(Stale.class, () -> represent("zorg", null, Set.of(Council.PANEL)));
        Long version = of("zorg").representation().version();
        represent("zorg", version, Set.of(Council.PANEL));
        assertThrows(Stale.class, () -> represent("leider", version, Set.of()));
    }

    private AtTable table(boolean guests, String... users) {
        return new AtTable(
                "x",
                town.bridgePartnership.getId(),
                Stream.of(users)
                        .map(town::caller)
                        .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                        .collect(Collectors.toSet()),
                null,
                guests);
    }

    @Test
    void a_question_shows_what_nobody_does_first_and_says_how_many_roles_that_are() {
        AtTable table = table(false, "coordinator", "jeugdagent");
        as(
                town.caller("coordinator"),
                () -> inDatabase(em -> {
                    InvolvementTool tool = bean(InvolvementTool.class);
                    assertEquals(7, tool.rows(table).size());
                    assertEquals(
                            "partner.involvement.nobody",
                            tool.rows(table).get(0).text().key());
                    assertEquals(Level.PARTLY, tool.proposal(table).level());
                    assertEquals(3, tool.proposal(table).facts().facts().get(0));
                }));
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_DOCTOR"));
        as(
                town.caller("coordinator"),
                () -> inDatabase(em -> {
                    assertNull(bean(InvolvementTool.class).proposal(table(true, "coordinator")));
                }));
    }

    @Test
    void the_list_is_read_in_as_many_statements_for_ten_as_for_a_thousand() throws Exception {
        Caller caller = town.caller("coordinator");
        of("coordinator");
        long few = statements(() -> as(caller, () -> of("coordinator")));
        inDatabase(em -> {
            for (int i = 0; i < 1000; i++) {
                Person person = new Person("Proef " + i + " Velen", "velen" + i + "@proef.example");
                em.persist(person);
                em.persist(new Membership(
                        person,
                        em.find(town.care.getClass(), town.care.getId()),
                        "YOUTH_CARE_WORKER",
                        LocalDate.of(2026, 8, 1)));
            }
        });
        assertEquals(few, statements(() -> as(caller, () -> of("coordinator"))));
        assertEquals(100, of("coordinator").people().size());
    }
}
