package nl.partnership.ejb.support.expertise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.OnPaper;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Ages;
import nl.partnership.domain.support.Expertise;
import nl.partnership.domain.support.ExpertiseTerms;
import nl.partnership.domain.support.ReachOutcome;
import nl.partnership.domain.support.Sector;
import nl.partnership.domain.task.Task;
import nl.partnership.ejb.base.Nodes;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.OwnContactService;
import org.junit.jupiter.api.Test;

/** Whom De Brug really calls. */
class ExpertiseServiceTest extends Mapping {

    private static final String STREET = "Jongerenwerk, team straat";

    private static final ExpertiseFilter OVER = new ExpertiseFilter(null, null, null, ExpertiseFilter.State.OVER);

    private List<Task> tasks() {
        return database(em -> em.createQuery(
                        "select t from Task t where t.subjectKind = 'expertise' order by t.createdAt", Task.class)
                .getResultList());
    }

    private void confirm(String user, String id) {
        ExpertiseRow read = get(user, id);
        as(town.caller(user), () -> bean(ExpertiseEntryService.class)
                .confirm(id, read.version(), read.reach().wrong()));
    }

    private OtherMaps others(String id) {
        return as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class)
                .others(id));
    }

    private String refused(TypedExpertise typed) {
        return assertThrows(RuleViolation.class, () -> add("jeugdhulp", typed, town.bridge.getId()))
                .field();
    }

    private static TypedExpertise reached(String phone, String email) {
        return new TypedExpertise(STREET, Sector.LAW, List.of(), Ages.ALL, null, phone, email, null, null);
    }

    @Test
    void an_organisation_keeps_an_entry_and_those_who_work_with_the_school_read_it_as_the_rules_say() {
        String id = add("jeugdhulp", STREET);
        for (String user : List.of("coordinator", "mentor", "jeugdagent", "gemeente", "bestuurder")) {
            assertEquals(STREET, get(user, id).name(), user);
            assertEquals(1, list(user, ExpertiseFilter.ALL).size(), user);
        }
        for (String user : List.of("coordinator2", "vreemde")) {
            assertThrows(NotFound.class, () -> get(user, id), user);
        }
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        assertThrows(NotFound.class, () -> get("jeugdagent", id));
        assertEquals(0, list("jeugdagent", ExpertiseFilter.ALL).size());
        assertThrows(NotFound.class, () -> confirm("gemeente", id));
    }

    @Test
    void what_lacks_is_said_at_its_field_and_a_person_in_the_words_is_refused() {
        assertEquals("phone", refused(reached(null, null)));
        assertEquals("phone", refused(reached("bel maar", null)));
        assertEquals("email", refused(reached(null, "geen adres")));
        assertEquals(
                "sector",
                refused(new TypedExpertise(STREET, null, List.of(), Ages.ALL, null, "112", null, null, null)));
        assertEquals(
                "how",
                refused(new TypedExpertise(
                        STREET,
                        Sector.LAW,
                        List.of(),
                        Ages.ALL,
                        "Vraag naar Sanne Jansen uit klas 2B.",
                        "112",
                        null,
                        null,
                        null)));
        assertEquals(
                "schools",
                assertThrows(RuleViolation.class, () -> add("jeugdhulp", typed(STREET)))
                        .field());
    }

    @Test
    void with_a_person_in_it_it_is_a_contact_and_so_may_be_hidden_where_the_rest_is_seen() {
        String desk = add("jeugdhulp", STREET);
        String person = add(
                "jeugdhulp",
                new TypedExpertise(
                        "Consult",
                        Sector.YOUTH_HELP,
                        List.of(),
                        Ages.ALL,
                        null,
                        "06 12345678",
                        null,
                        null,
                        town.membership("jeugdhulp").getId()),
                town.bridge.getId());
        assertNotNull(get("coordinator", person).contact());
        assertEquals("EXPERTISE_CONTACT", ExpertiseCensus.kind(true).code());
        assertEquals("EXPERTISE", ExpertiseCensus.kind(false).code());
        long counted = database(em -> counted());
        assertTrue(counted > 0, "counted");
        assertEquals(2, list("coordinator", ExpertiseFilter.ALL).size());
        assertNull(get("coordinator", desk).contact());
    }

    @Test
    void on_paper_the_person_in_it_stands_as_they_chose_and_of_the_police_nobody_does() {
        assertEquals(new ExpertiseRow.Printed("06 12345678", null, true), printed("jeugdhulp"));
        as(town.caller("jeugdhulp"), () -> bean(OwnContactService.class).choosePaper(OnPaper.FUNCTION_ONLY));
        assertFalse(printed("jeugdhulp").named());
        inDatabase(em -> em.find(Organisation.class, town.police.getId()).setGeneralPhone("0900 8844"));
        assertEquals(new ExpertiseRow.Printed("0900 8844", null, false), printed("jeugdagent"));
    }

    private ExpertiseRow.Printed printed(String user) {
        String id = add(
                user,
                new TypedExpertise(
                        "Consult",
                        Sector.SAFETY,
                        List.of(),
                        Ages.ALL,
                        null,
                        "06 12345678",
                        null,
                        null,
                        town.membership(user).getId()),
                town.bridge.getId());
        return get("coordinator", id).printed();
    }

    private long counted() {
        return bean(ExpertiseCensus.class).released().stream()
                .filter(count -> count.kind().equals(ExpertiseCensus.EXPERTISE_CONTACT))
                .count();
    }

    @Test
    void entries_of_who_left_are_shown_as_ended_and_leave_room_on_the_map() {
        String id = add("jeugdhulp", STREET);
        for (int n = 1; n < Expertise.MOST; n++) {
            add("jeugdhulp", "Dienst " + n);
        }
        assertThrows(RuleViolation.class, () -> add("coordinator", "Eentje te veel"));
        inDatabase(em -> em.find(Partnership.class, town.bridgePartnership.getId())
                .remove(em.find(Organisation.class, town.care.getId())));
        ExpertiseRow left = get("coordinator", id);
        assertFalse(left.isHolding());
        assertTrue(left.left());
        assertNull(left.endedOn());
        String own = add("coordinator", "Wel plaats");
        assertEquals(
                List.of(own),
                list("coordinator", ExpertiseFilter.ALL).stream()
                        .map(ExpertiseRow::id)
                        .toList());
        assertEquals(
                Expertise.MOST,
                as(town.caller("coordinator"), () -> bean(ExpertiseService.class)
                                .list(OVER, 0, 20))
                        .total());
        assertThrows(RuleViolation.class, () -> tell("gemeente", id, ReachOutcome.REACHED));
        inDatabase(em -> em.find(Partnership.class, town.bridgePartnership.getId())
                .add(em.find(Organisation.class, town.care.getId())));
        assertTrue(get("coordinator", id).isHolding());
    }

    @Test
    void who_said_not_right_and_reaches_them_ends_the_task_unless_another_said_so_too() {
        String id = add("jeugdhulp", STREET);
        tell("coordinator", id, ReachOutcome.WRONG);
        assertTrue(told("coordinator", id, ReachOutcome.NOT_REACHED), "not reached says nothing of what is right");
        tell("coordinator", id, ReachOutcome.WRONG);
        assertFalse(told("coordinator", id, ReachOutcome.REACHED));
        assertFalse(tasks().get(0).isOpen());
        tell("coordinator", id, ReachOutcome.WRONG);
        tell("gemeente", id, ReachOutcome.WRONG);
        assertTrue(told("coordinator", id, ReachOutcome.REACHED));
        assertFalse(told("jeugdagent", id, ReachOutcome.REACHED), "who asked for no task hears of none");
        assertFalse(told("gemeente", id, ReachOutcome.REACHED));
        assertTrue(tasks().stream().noneMatch(Task::isOpen));
    }

    private boolean told(String user, String id, ReachOutcome outcome) {
        return as(town.caller(user), () -> bean(ExpertiseService.class).tell(id, outcome));
    }

    @Test
    void not_right_makes_one_task_however_often_it_is_said_and_who_said_so_sees_it_closed() throws Exception {
        String id = add("jeugdhulp", STREET);
        tell("coordinator", id, ReachOutcome.WRONG);
        tell("coordinator", id, ReachOutcome.WRONG);
        tell("mentor", id, ReachOutcome.WRONG);
        tell("gemeente", id, ReachOutcome.WRONG);
        ConcurrentLinkedQueue<String> users = new ConcurrentLinkedQueue<>(List.of("zorg", "leider"));
        Nodes.atOnce(2, () -> {
            tell(users.remove(), id, ReachOutcome.WRONG);
            return "told";
        });
        assertEquals(1, tasks().size());
        assertEquals(town.person("jeugdhulp"), tasks().get(0).getOwner());
        assertTrue(get("coordinator", id).reach().wrong());
        assertTrue(get("jeugdhulp", id).reach().wrong());
        assertFalse(get("jeugdagent", id).reach().wrong(), "who did not say so does not read it");
        confirm("jeugdhulp", id);
        assertFalse(tasks().get(0).isOpen());
        for (String user : List.of("coordinator", "gemeente")) {
            assertFalse(get(user, id).reach().wrong(), user);
            assertEquals(TODAY, get(user, id).reach().settledOn(), user);
        }
        tell("gemeente", id, ReachOutcome.WRONG);
        assertEquals(2, tasks().size(), "it is not right again");
    }

    @Test
    void who_did_not_read_what_was_changed_or_said_to_be_wrong_does_not_confirm_it() {
        String id = add("jeugdhulp", STREET);
        long read = get("jeugdhulp", id).version();
        tell("coordinator", id, ReachOutcome.WRONG);
        stale(() -> bean(ExpertiseEntryService.class).confirm(id, read, false));
        assertTrue(tasks().get(0).isOpen());
        long seen = get("jeugdhulp", id).version();
        tell("gemeente", id, ReachOutcome.WRONG);
        tell("gemeente", id, ReachOutcome.REACHED);
        as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class)
                .change(id, seen, true, typed("Team straat")));
        assertFalse(tasks().get(0).isOpen());
        stale(() -> bean(ExpertiseEntryService.class).confirm(id, seen, true));
        confirm("jeugdhulp", id);
    }

    @Test
    void who_did_not_read_that_it_is_not_right_neither_changes_nor_ends_it() {
        String id = add("jeugdhulp", STREET);
        long read = get("jeugdhulp", id).version();
        tell("coordinator", id, ReachOutcome.WRONG);
        stale(() -> bean(ExpertiseEntryService.class).change(id, read, false, typed("Team straat")));
        stale(() -> bean(ExpertiseEntryService.class).end(id, read, false));
        assertTrue(tasks().get(0).isOpen());
        assertEquals(STREET, get("jeugdhulp", id).name());
        as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class).end(id, read, true));
        assertFalse(tasks().get(0).isOpen());
    }

    private void stale(Step act) {
        assertThrows(Stale.class, () -> as(town.caller("jeugdhulp"), act));
    }

    @Test
    void the_own_people_say_as_well_that_it_is_not_right() {
        String id = add("coordinator", STREET);
        tell("mentor", id, ReachOutcome.WRONG);
        assertEquals(town.person("coordinator"), tasks().get(0).getOwner());
        assertTrue(get("coordinator", id).reach().wrong());
    }

    @Test
    void others_read_when_they_were_last_reached_and_a_mistake_is_taken_back() {
        String id = add("jeugdhulp", STREET);
        assertNull(get("gemeente", id).reach().reachedOn());
        tell("coordinator", id, ReachOutcome.REACHED);
        TestClock.advance(Duration.ofDays(3));
        tell("coordinator", id, ReachOutcome.NOT_REACHED);
        assertEquals(TODAY, get("gemeente", id).reach().reachedOn());
        assertNull(get("gemeente", id).reach().missedOn());
        assertEquals(TODAY.plusDays(3), get("jeugdhulp", id).reach().missedOn());
        tell("coordinator", id, ReachOutcome.WRONG);
        as(town.caller("coordinator"), () -> bean(ExpertiseService.class).takeBack(id));
        assertNull(get("coordinator", id).reach().told());
        assertFalse(get("jeugdhulp", id).reach().wrong());
        assertFalse(tasks().get(0).isOpen());
    }

    @Test
    void it_changes_by_version_ends_is_put_back_and_holds_for_other_schools_in_one_tap() {
        inDatabase(em -> em.find(Partnership.class, town.lindenPartnership.getId())
                .add(em.find(Organisation.class, town.care.getId())));
        String id = add("jeugdhulp", STREET);
        long version = get("jeugdhulp", id).version();
        as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class)
                .change(id, version, false, typed("Team straat")));
        assertThrows(
                Stale.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class)
                        .change(id, version, false, typed(STREET))));
        assertEquals(new OtherMaps(List.of("De Linde"), List.of()), others(id));
        assertEquals(1, as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class)
                .takeOver(id)));
        assertEquals(0, as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class)
                .takeOver(id)));
        assertEquals(1, list("coordinator2", ExpertiseFilter.ALL).size());
        long now = get("jeugdhulp", id).version();
        as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class).end(id, now, false));
        assertEquals(0, list("coordinator", ExpertiseFilter.ALL).size());
        assertEquals(1, list("coordinator", OVER).size());
        assertThrows(RuleViolation.class, () -> tell("coordinator", id, ReachOutcome.REACHED));
        as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class).resume(id));
        assertEquals(
                Set.of("Team straat"),
                list("coordinator", ExpertiseFilter.ALL).stream()
                        .map(ExpertiseRow::name)
                        .collect(Collectors.toSet()));
    }

    /** Whoever it is, as many as there is room for. */
    private void fill(Partnership partnership, Membership by) {
        inDatabase(em -> {
            for (int i = 0; i < Expertise.MOST; i++) {
                em.persist(new Expertise(
                        em.find(Partnership.class, partnership.getId()),
                        new ExpertiseTerms("Team " + i, Sector.LAW, Set.of(), Ages.ALL, null, "112", null, null, null),
                        em.merge(by),
                        TODAY));
            }
        });
    }

    @Test
    void it_holds_for_the_schools_with_room_and_names_those_without() {
        inDatabase(em -> em.find(Partnership.class, town.lindenPartnership.getId())
                .add(em.find(Organisation.class, town.care.getId())));
        fill(town.lindenPartnership, town.membership("coordinator2"));
        String id = add("jeugdhulp", STREET);
        assertEquals(new OtherMaps(List.of(), List.of("De Linde")), others(id));
        assertEquals(0, as(town.caller("jeugdhulp"), () -> bean(ExpertiseEntryService.class)
                .takeOver(id)));
        assertEquals(
                Expertise.MOST,
                as(town.caller("coordinator2"), () -> bean(ExpertiseService.class)
                                .all(ExpertiseFilter.ALL))
                        .size());
    }

    @Test
    void a_map_is_short_and_a_full_one_says_so() {
        fill(town.bridgePartnership, town.membership("gemeente"));
        assertEquals("name", refused(reached("112", null)));
        assertEquals(
                30,
                as(town.caller("mentor"), () -> bean(ExpertiseService.class).all(ExpertiseFilter.ALL))
                        .size());
    }

    @Test
    void it_is_found_by_field_and_signal_fades_after_a_year_and_is_erased_after_two() {
        String id = add("jeugdhulp", STREET);
        tell("coordinator", id, ReachOutcome.REACHED);
        ExpertiseFilter fits =
                new ExpertiseFilter(town.bridge.getId(), Sector.WELFARE, Signal.SEXTING, ExpertiseFilter.State.HOLDING);
        assertEquals(1, list("mentor", fits).size());
        ExpertiseFilter other = new ExpertiseFilter(null, null, Signal.EXCLUSION, ExpertiseFilter.State.HOLDING);
        assertEquals(0, list("mentor", other).size());
        TestClock.advance(Duration.ofDays(2 * 366 + 2));
        eraseDue(Expertise.class);
        inDatabase(em -> assertNull(em.find(Expertise.class, id)));
    }

    @Test
    void the_municipality_says_where_its_own_map_is() {
        say("gemeente", linked("gemeente").version(), "https://proefstad.example/kaart");
        assertEquals("https://proefstad.example/kaart", linked("mentor").link());
        long read = linked("coordinator").version();
        assertEquals(
                "link",
                assertThrows(RuleViolation.class, () -> say("coordinator", read, "http://proefstad.example"))
                        .field());
        say("coordinator", read, "");
        assertNull(linked("mentor").link());
    }

    @Test
    void where_the_map_is_is_not_written_over_unseen() {
        long nothing = linked("coordinator").version();
        assertEquals(MapLinkService.NOTHING_SAID, nothing);
        say("gemeente", nothing, "https://proefstad.example/kaart");
        assertThrows(Stale.class, () -> say("coordinator", nothing, "https://brug.example"));
        long read = linked("coordinator").version();
        say("gemeente", read, "https://proefstad.example/sociale-kaart");
        assertThrows(Stale.class, () -> say("coordinator", read, ""));
        assertEquals(
                "https://proefstad.example/sociale-kaart", linked("coordinator").link());
    }

    private MapLinkService.Linked linked(String user) {
        return as(town.caller(user), () -> bean(MapLinkService.class).links()).get(0);
    }

    private void say(String user, long version, String link) {
        as(town.caller(user), () -> bean(MapLinkService.class).say(town.bridge.getId(), version, link));
    }

    @Test
    void lists_of_thirty_take_as_many_statements_as_lists_of_three() throws Exception {
        for (int i = 0; i < 3; i++) {
            tell("coordinator", add("jeugdhulp", "Team " + i), ReachOutcome.REACHED);
        }
        long few = statements(() -> list("mentor", ExpertiseFilter.ALL));
        for (int i = 3; i < Expertise.MOST; i++) {
            tell("coordinator", add(i % 2 == 0 ? "jeugdhulp" : "gemeente", "Team " + i), ReachOutcome.REACHED);
        }
        planAnew();
        assertEquals(few, statements(() -> list("mentor", ExpertiseFilter.ALL)));
    }
}
