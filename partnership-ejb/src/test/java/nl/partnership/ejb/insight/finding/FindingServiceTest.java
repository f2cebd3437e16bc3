package nl.partnership.ejb.insight.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.Finding;
import nl.partnership.domain.insight.FindingVoice;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.JointView;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.audit.AuditFilter;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.QuestionRows.Proposal.Level;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.Closing;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.search.SearchService;
import org.junit.jupiter.api.Test;

/** What organisations see at De Brug, apart and together. */
class FindingServiceTest extends Looking {

    private static final List<String> OTHERS = List.of("coordinator", "zorg", "mentor", "jeugdagent", "gemeente");

    private static final LocalTime NIGHT = LocalTime.of(4, 0);

    private static final String WORDS = "Op het plein wordt er veel buitengesloten";

    @Test
    void before_the_opening_nothing_of_anothers_finding_is_anywhere() {
        String talk = planned();
        mendTodos();
        List<String> before = OTHERS.stream().map(user -> seenBy(user, talk)).toList();
        ready("jeugdhulp", talk, seen(Signal.EXCLUSION, WORDS));
        add("jeugdhulp", talk, seen(Signal.SEXTING, "Nog een zorg"));
        mendTodos();
        assertEquals(before, OTHERS.stream().map(user -> seenBy(user, talk)).toList());
        assertFalse(trail().contains("action=finding."), "nor that there is something");
        String id = round("jeugdhulp", talk).own().get(0).id();
        assertThrows(
                NotFound.class,
                () -> as(coordinator(), () -> bean(FindingService.class).own(talk, id)));
        Caller eyes = town.caller("bestuurder")
                .inTheEyesOf(town.care.getId(), "Jeugdhulp", null, town.care.getType(), "YOUTH_CARE_WORKER");
        assertEquals(
                List.of(),
                as(eyes, () -> bean(FindingService.class).round(talk)).own());
        open(talk);
        String trail = trail();
        assertTrue(trail.contains("action=finding.created") && trail.contains("READY"), trail);
        for (String word : List.of(WORDS, "EXCLUSION", "SEXTING", "YARD", "WORRY", "SUSPICION")) {
            assertFalse(trail.contains(word), word);
        }
    }

    @Test
    void a_closed_round_calls_the_school_and_who_took_part_as_then() {
        String talk = planned();
        ready("jeugdhulp", talk, seen(Signal.EXCLUSION, WORDS));
        open(talk);
        as(coordinator(), () -> bean(CloseService.class).close(talk, Closing.last()));
        rename(town.bridge);
        Caller reader = town.caller("gemeente");
        assertEquals("De Brug", round("gemeente", talk).head().school());
        assertEquals(
                "De Brug",
                as(reader, () -> bean(FindingService.class).rounds()).get(0).school());
        assertTrue(as(reader, () -> bean(SearchService.class).all("buitengesloten"))
                .found()
                .get(0)
                .rows()
                .get(0)
                .place()
                .endsWith("De Brug"));
        rename(town.care);
        RoundView.Line line = round("gemeente", talk).lines().get(0);
        assertEquals("Jeugdhulp", line.findings().get(0).organisation());
    }

    private void rename(Organisation organisation) {
        inDatabase(em -> em.find(Organisation.class, organisation.getId()).setShortName("Anders"));
    }

    /** Everything that the room and the conversation tell somebody. */
    private String seenBy(String user, String talk) {
        return round(user, talk).toString()
                + joints(user)
                + question(user, talk, "Q2.1").toolRows()
                + question(user, talk, "Q2.1").proposal()
                + as(town.caller(user), () -> bean(TodoService.class).mine());
    }

    @Test
    void who_takes_part_is_told_in_one_statement_whatever_else_there_is() {
        String talk = planned();
        for (String user : List.of("coordinator", "jeugdhulp")) {
            assertTrue(as(town.caller(user), () -> bean(FindingService.class).takesPart(talk)), user);
        }
        assertFalse(
                as(town.caller("jongerenwerk"), () -> bean(FindingService.class).takesPart(talk)));
        assertFalse(
                as(town.caller("coordinator2"), () -> bean(FindingService.class).takesPart(talk)));
        Caller eyes = town.caller("bestuurder")
                .inTheEyesOf(town.care.getId(), "Jeugdhulp", null, town.care.getType(), "YOUTH_CARE_WORKER");
        assertFalse(as(eyes, () -> bean(FindingService.class).takesPart(talk)));
    }

    /** As the officer reads it. */
    private String trail() {
        return as(town.caller("fg"), () -> bean(AuditService.class).read(AuditFilter.ALL, Long.MAX_VALUE))
                .toString();
    }

    @Test
    void opened_they_stand_side_by_side_by_signal_with_parents_and_pupils_and_who_was_late_says_when() {
        String talk = planned();
        ready("jeugdhulp", talk, seen(Signal.EXCLUSION, WORDS));
        ready("coordinator", talk, said(FindingVoice.PUPILS, "Het gaat beter in de kantine"));
        String kept = add("jeugdagent", talk, seen(Signal.POLARISATION, "Alleen voor ons"));
        release("jeugdagent", talk, kept, Release.KEPT_BACK);
        open(talk);
        TestClock.advance(Duration.ofMinutes(5));
        ready("gemeente", talk, seen(null, "Drukte bij de halte"));
        RoundView read = round("jeugdagent", talk);
        assertEquals(2, read.lines().size());
        RoundView.Line exclusion = read.lines().get(0);
        assertEquals(Signal.EXCLUSION, exclusion.signal());
        assertEquals(WORDS, exclusion.ofOrganisations().get(0).terms().text());
        assertEquals("de leerlingenraad", exclusion.ofPupils().get(0).terms().askedOf());
        assertEquals(List.of(), exclusion.ofParents());
        assertNull(exclusion.findings().get(0).later());
        assertNull(read.lines().get(1).signal());
        assertNotNull(read.lines().get(1).findings().get(0).later());
        assertEquals(1, read.own().size());
        TestVisibility.set((author, viewer) -> false);
        assertEquals(List.of(), round("jeugdagent", talk).lines());
    }

    @Test
    void what_was_shown_and_taken_back_stays_as_withdrawn_without_its_words() {
        String talk = planned();
        String id = ready("jeugdhulp", talk, seen(Signal.EXCLUSION, WORDS));
        open(talk);
        release("jeugdhulp", talk, id, Release.DRAFT);
        FindingRow left = round("coordinator", talk).lines().get(0).findings().get(0);
        assertTrue(left.withdrawn());
        assertNull(left.terms().text());
        assertFalse(round("coordinator", talk).toString().contains(WORDS));
        assertThrows(
                RuleViolation.class,
                () -> as(town.caller("jeugdhulp"), () -> bean(FindingEntryService.class)
                        .remove(talk, id)));
    }

    @Test
    void each_writes_its_own_alone_and_only_the_school_for_parents_and_pupils() {
        String talk = planned();
        String id = add("jeugdhulp", talk, seen(Signal.EXCLUSION, WORDS));
        assertThrows(NotFound.class, () -> release("coordinator", talk, id, Release.READY));
        assertThrows(NotFound.class, () -> add("vreemde", talk, seen(null, "Iets")));
        assertThrows(NotAllowed.class, () -> add("jongerenwerk", talk, seen(null, "Iets")));
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> add("jeugdhulp", talk, said(FindingVoice.PARENTS, "Wij horen iets")));
        assertEquals("voice", refused.field());
        assertThrows(
                RuleViolation.class,
                () -> add("jeugdhulp", talk, seen(null, "Over Sanne Jansen uit klas 2B maken wij ons zorgen")));
        as(town.caller("jeugdhulp"), () -> bean(FindingEntryService.class).remove(talk, id));
        assertEquals(List.of(), round("jeugdhulp", talk).own());
    }

    @Test
    void one_joint_finding_a_signal_and_each_organisation_says_what_it_thinks() {
        String talk = opened();
        String id = join(talk, Signal.EXCLUSION, "Buitensluiten begint online", JointFindingService.NEW);
        assertThrows(Stale.class, () -> join(talk, Signal.EXCLUSION, "Een tweede", JointFindingService.NEW));
        long version = joint("jeugdhulp", id).version();
        say("jeugdhulp", id, version, JointView.AGREE, null);
        say("jeugdagent", id, version, JointView.OTHERWISE, "Wij zien het vooral op het plein");
        JointRow read = joint("gemeente", id);
        assertEquals(3, read.words().size());
        assertTrue(read.isContested());
        assertThrows(NotAllowed.class, () -> say("jongerenwerk", id, version, JointView.AGREE, null));
        assertThrows(NotFound.class, () -> say("vreemde", id, version, JointView.AGREE, null));
        assertEquals(1, joints("jongerenwerk").size());
        assertEquals(1, joints("bestuurder").size());
        join(talk, Signal.EXCLUSION, "Buitensluiten begint op het plein", version);
        assertEquals(1, joint("gemeente", id).words().size());
        assertThrows(Stale.class, () -> say("jeugdhulp", id, version, JointView.AGREE, null));
    }

    @Test
    void who_was_asked_and_said_nothing_has_one_line_until_it_does_also_after_the_close() {
        String talk = opened();
        String id = join(talk, Signal.EXCLUSION, "Buitensluiten begint online", JointFindingService.NEW);
        join(talk, Signal.SEXTING, "Dat gaat beter", JointFindingService.NEW);
        as(coordinator(), () -> bean(CloseService.class).close(talk, Closing.last()));
        assertThrows(RuleViolation.class, () -> join(talk, null, "Te laat", JointFindingService.NEW));
        mendTodos();
        assertEquals(1, lines("jeugdhulp"));
        assertEquals(0, lines("coordinator"));
        assertEquals(0, lines("jongerenwerk"));
        for (JointRow row : joints("jeugdhulp")) {
            say("jeugdhulp", row.id(), row.version(), JointView.AGREE, null);
        }
        mendTodos();
        assertEquals(0, lines("jeugdhulp"));
        assertEquals(2, joint("coordinator", id).words().size());
    }

    private long lines(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine())
                .of("insight.joint-word")
                .size();
    }

    @Test
    void the_question_shows_what_all_at_the_table_may_see_and_never_that_all_is_well() {
        String talk = opened();
        tool(tool -> assertEquals(
                Level.NOT_ARRANGED, tool.proposal(table(talk, false)).level()));
        String id = join(talk, Signal.EXCLUSION, "Buitensluiten begint online", JointFindingService.NEW);
        tool(tool -> assertNull(tool.proposal(table(talk, false))));
        tool(tool -> assertEquals(1, tool.rows(table(talk, false)).size()));
        say("jeugdagent", id, joint("jeugdagent", id).version(), JointView.OTHERWISE, "Wij zien het anders");
        tool(tool ->
                assertEquals(Level.PARTLY, tool.proposal(table(talk, false)).level()));
        tool(tool -> assertNull(tool.proposal(table(talk, true))));
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        tool(tool -> assertEquals(List.of(), tool.rows(table(talk, false))));
    }

    private void tool(Consumer<FindingTool> look) {
        as(coordinator(), () -> inDatabase(em -> look.accept(bean(FindingTool.class))));
    }

    private AtTable table(String talk, boolean guests) {
        Caller police = town.caller("jeugdagent");
        return new AtTable(
                talk,
                town.bridgePartnership.getId(),
                Set.of(new AtTable.Seat(police.belonging(), police.party())),
                null,
                guests);
    }

    @Test
    void what_was_never_shown_is_erased_with_its_school_year() {
        ready("jeugdhulp", planned(), seen(Signal.EXCLUSION, WORDS));
        TestClock.set(LocalDate.of(2027, 7, 31).atTime(NIGHT));
        assertEquals(List.of(), dueForErasure(Finding.class));
        TestClock.set(LocalDate.of(2027, 8, 1).atTime(NIGHT));
        List<String> due = dueForErasure(Finding.class);
        assertEquals(1, due.size());
        eraseInItsTime(Finding.class, due.get(0));
        assertEquals(List.of(), dueForErasure(Finding.class));
    }

    @Test
    void what_an_organisation_kept_to_itself_goes_with_its_school_year_though_the_round_opened() {
        String talk = planned();
        ready("jeugdhulp", talk, seen(Signal.EXCLUSION, WORDS));
        String kept = add("jeugdagent", talk, seen(Signal.POLARISATION, "Alleen voor ons"));
        open(talk);
        TestClock.set(LocalDate.of(2027, 8, 1).atTime(NIGHT));
        assertEquals(List.of(kept), dueForErasure(Finding.class));
        eraseInItsTime(Finding.class, kept);
        assertEquals(List.of(), dueForErasure(Finding.class));
    }

    @Test
    void five_years_after_the_school_year_all_of_it_is_erased() {
        String talk = planned();
        ready("jeugdhulp", talk, seen(Signal.EXCLUSION, WORDS));
        open(talk);
        join(talk, Signal.EXCLUSION, "Buitensluiten begint online", JointFindingService.NEW);
        TestClock.set(LocalDate.of(2032, 7, 31).atTime(NIGHT));
        assertEquals(List.of(), dueForErasure(JointFinding.class));
        TestClock.set(LocalDate.of(2032, 8, 1).atTime(NIGHT));
        assertEquals(1, dueForErasure(Finding.class).size());
        assertEquals(1, dueForErasure(JointFinding.class).size());
        eraseDue(Finding.class, JointFinding.class);
        assertEquals(List.of(), dueForErasure(Finding.class));
        assertEquals(List.of(), dueForErasure(JointFinding.class));
        assertEquals(0L, (long) database(em ->
                em.createQuery("select count(w) from JointWord w", Long.class).getSingleResult()));
    }
}
