package nl.partnership.ejb.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.domain.task.Task;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.sharing.Asking;
import nl.partnership.ejb.sharing.DecisionService;
import nl.partnership.ejb.sharing.ReceiptView;
import nl.partnership.ejb.sharing.SharingAnswer;
import nl.partnership.ejb.sharing.SharingTest;
import nl.partnership.ejb.task.TaskCensus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The rules end on 31 July. What holds on 1 August, who is told, and what the board can do about it. */
class TurnOfYearTest extends SharingTest {

    private static final LocalDate LAST = LocalDate.of(2027, 7, 31);
    private static final LocalDate FIRST = LocalDate.of(2027, 8, 1);
    private static final LocalDate LONGEST = LocalDate.of(2027, 9, 30);
    private static final SchoolYear NEXT = Town.YEAR.next();
    private static final List<String> EVERYBODY = List.of(
            "coordinator",
            "mentor",
            "jeugdhulp",
            "jeugdagent",
            "gemeente",
            "jongerenwerk",
            "bestuurder",
            "fg",
            "beheer");
    private static final String REASON = "De nieuwe regels zijn nog niet klaar.";

    private static void at(LocalDate day, int hour, int minute) {
        TestClock.set(day.atTime(hour, minute));
    }

    private static void lastMinuteOf(LocalDate day) {
        at(day, 23, 59);
    }

    private static void firstMinuteOf(LocalDate day) {
        at(day, 0, 0);
    }

    private RulesStanding standing(String user) {
        return as(caller(user), () -> bean(RuleSetService.class).standing());
    }

    private Integer inForce() {
        return standing("coordinator").inForce();
    }

    private int prolong(LocalDate until) {
        return prolong(until, REASON);
    }

    private int prolong(LocalDate until, String reason) {
        return as(caller("bestuurder"), () -> {
            ProlongationService board = bean(ProlongationService.class);
            String seen = board.look().map(view -> view.review().digest()).orElse("");
            return board.prolong(until, reason, seen);
        });
    }

    private boolean isProlongable() {
        return as(caller("bestuurder"), () -> bean(ProlongationService.class).look())
                .isPresent();
    }

    /** From draft to adoption, in this moment; by administrator, officer and board. */
    private int adoptNew(SchoolYear year) {
        int from = standing("beheer").last();
        int number = as(caller("beheer"), () -> bean(RuleDraftService.class).start(from, year));
        advise();
        adoptOpen();
        return number;
    }

    private void advise() {
        as(caller("fg"), () -> {
            RuleSetRow open = bean(RuleSetService.class).open().orElseThrow();
            bean(RuleSetService.class).advise(open.id(), open.version(), true, null);
        });
    }

    private void adoptOpen() {
        as(caller("bestuurder"), () -> {
            RuleSetRow open = bean(RuleSetService.class).open().orElseThrow();
            String seen = bean(RuleReviewService.class).review(open.number()).digest();
            bean(RuleSetService.class).adopt(open.id(), open.version(), null, seen);
        });
    }

    private Wanted danger() {
        return to(town.police, "COMMUNITY_OFFICER", "ACUTE_DANGER", "SAFETY_SIGNAL")
                .because("Er is direct gevaar op het plein.");
    }

    private String shared(String user, LocalDateTime moment) {
        return as(caller(user), () -> bean(DecisionService.class).alreadyShared(danger().asking(), moment));
    }

    private List<Task> tasks() {
        return database(
                em -> em.createQuery("select t from Task t join fetch t.partnership order by t.createdAt", Task.class)
                        .getResultList());
    }

    @Test
    void what_was_shared_in_danger_is_recorded_also_on_the_first_day_without_rules() {
        lastMinuteOf(LAST);
        shared("mentor", LAST.atTime(23, 50));
        firstMinuteOf(FIRST);
        String id = shared("coordinator", LAST.atTime(23, 58));
        at(FIRST, 9, 0);
        shared("coordinator", FIRST.atTime(8, 55));
        ReceiptView receipt = receipt("coordinator", id);
        assertEquals(Decision.NO_RULES, receipt.said().ruleSetVersion());
        // to account for it within a day is asked for as ever, at the school that one worked with
        assertEquals(3, tasks().size());
        assertTrue(tasks().stream().allMatch(task -> task.getPartnership().equals(town.bridgePartnership)));
    }

    @Test
    void without_rules_the_answer_is_no_and_says_that_there_are_none() {
        firstMinuteOf(FIRST);
        SharingAnswer answer = as(caller("coordinator"), () -> bean(DecisionService.class)
                .preview(new Asking(
                        new Party(OrganisationType.POLICE, "COMMUNITY_OFFICER"),
                        null,
                        List.of("SAFETY_SIGNAL"),
                        "ACUTE_DANGER",
                        Scope.ITEM,
                        null,
                        null,
                        "Er is direct gevaar op het plein.",
                        Map.of())));
        assertTrue(answer.isWithoutRules());
        assertEquals(Verdict.DENY, answer.decision().verdict());
        assertTrue(answer.alternatives().stream().allMatch(List::isEmpty));
    }

    @Test
    void everybody_knows_a_month_before_and_those_who_act_from_1_May_on() {
        lastMinuteOf(LocalDate.of(2027, 4, 30));
        assertFalse(standing("bestuurder").isToAct());
        firstMinuteOf(LocalDate.of(2027, 5, 1));
        assertTrue(standing("bestuurder").isToAct());
        assertFalse(standing("mentor").isToKnow());
        lastMinuteOf(LocalDate.of(2027, 6, 30));
        assertFalse(standing("jeugdhulp").isToKnow());
        firstMinuteOf(LocalDate.of(2027, 7, 1));
        for (String user : EVERYBODY) {
            RulesStanding standing = standing(user);
            assertTrue(standing.isToKnow(), user);
            assertFalse(standing.isWithout(), user);
            assertEquals(LAST, standing.lastDay(), user);
            assertEquals(NEXT, standing.missing(), user);
            assertEquals(RulesStanding.Step.DRAFT, standing.step(), user);
        }
        assertThrows(
                NotAllowed.class,
                () -> as(Caller.NOBODY, () -> bean(RuleSetService.class).standing()));
    }

    @Test
    void on_1_August_everybody_still_knows_what_is_missing_and_who_acts() {
        lastMinuteOf(LAST);
        assertEquals(1, inForce());
        firstMinuteOf(FIRST);
        for (String user : EVERYBODY) {
            RulesStanding standing = standing(user);
            assertTrue(standing.isEnded() && standing.isToAct() && standing.isToKnow(), user);
            assertEquals(LAST, standing.lastDay(), user);
            assertEquals(1, standing.last(), user);
        }
        as(caller("beheer"), () -> bean(RuleDraftService.class).start(1, NEXT));
        assertEquals(RulesStanding.Step.ADVICE, standing("mentor").step());
        advise();
        assertEquals(RulesStanding.Step.ADOPTION, standing("mentor").step());
        adoptOpen();
        assertFalse(standing("mentor").isToKnow());
        assertEquals(2, inForce());
        at(LocalDate.of(2028, 8, 1), 9, 0);
        assertEquals(2, standing("mentor").last());
        assertEquals(LocalDate.of(2028, 7, 31), standing("mentor").lastDay());
    }

    @Test
    void an_officer_and_a_board_whose_access_ended_are_not_waited_for() {
        inDatabase(em -> em.createQuery(
                        "update Membership m set m.accessUntil = :last where m.role in ('DPO', 'BOARD_MEMBER')")
                .setParameter("last", LAST)
                .executeUpdate());
        lastMinuteOf(LAST);
        as(caller("beheer"), () -> bean(RuleDraftService.class).start(1, NEXT));
        assertEquals(RulesStanding.Step.ADVICE, standing("mentor").step());
        firstMinuteOf(FIRST);
        assertEquals(RulesStanding.Step.OFFICER, standing("mentor").step());
        advise();
        assertEquals(RulesStanding.Step.BOARD_MEMBER, standing("mentor").step());
    }

    @Test
    void an_installation_that_never_had_rules_says_so() {
        inDatabase(em -> em.createQuery("update RuleSet s set s.status = :draft, s.adoptedOn = null")
                .setParameter("draft", RuleSet.Status.DRAFT)
                .executeUpdate());
        RulesStanding standing = standing("mentor");
        assertTrue(standing.isWithout() && standing.isToKnow());
        assertFalse(standing.isEnded());
        assertNull(standing.last());
        assertEquals(RulesStanding.Step.ADVICE, standing.step());
        assertFalse(isProlongable());
    }

    @Test
    void rules_for_the_next_year_are_adopted_before_its_first_day_and_hold_from_then_on() {
        at(LocalDate.of(2027, 6, 15), 9, 0);
        assertEquals(2, adoptNew(NEXT));
        assertFalse(standing("bestuurder").isToAct());
        assertEquals(LocalDate.of(2028, 7, 31), standing("bestuurder").lastDay());
        assertFalse(isProlongable());
        lastMinuteOf(LAST);
        assertEquals(1, inForce());
        assertEquals(1, decide("coordinator", signal()).answer().decision().ruleSetVersion());
        firstMinuteOf(FIRST);
        assertEquals(2, inForce());
    }

    @Test
    void rules_adopted_for_a_later_day_while_none_hold_are_announced() {
        inDatabase(em -> em.createQuery("update RuleSet s set s.status = :draft, s.adoptedOn = null")
                .setParameter("draft", RuleSet.Status.DRAFT)
                .executeUpdate());
        at(LocalDate.of(2027, 7, 20), 9, 0);
        inDatabase(em -> em.createQuery(
                        "update RuleSet s set s.status = :adopted, s.adoptedOn = :day, s.schoolYear = :year")
                .setParameter("adopted", RuleSet.Status.ADOPTED)
                .setParameter("day", LocalDate.of(2027, 7, 19))
                .setParameter("year", NEXT)
                .executeUpdate());
        assertTrue(standing("mentor").isWithout());
        assertEquals(FIRST, standing("mentor").nextDay());
    }

    private Wanted signal() {
        return to(town.care, "YOUTH_CARE_WORKER", "PREVENTION", "GROUP_SIGNAL").met("K12");
    }

    @Test
    void the_board_prolongs_the_former_rules_with_a_reason_and_until_30_September_at_most() {
        at(FIRST, 9, 0);
        assertEquals("ruleset.prolong.days", key(() -> prolong(null)));
        assertEquals("ruleset.prolong.days", key(() -> prolong(LAST)));
        assertEquals("ruleset.prolong.days", key(() -> prolong(LONGEST.plusDays(1))));
        assertEquals("ruleset.prolong.reasonMissing", key(() -> prolong(LONGEST, " ")));
        assertEquals("screening.found", key(() -> prolong(LONGEST, "Sanne de Vries is ziek.")));
        assertNull(inForce());
        assertEquals(2, prolong(LONGEST));
        assertEquals(2, inForce());
        RuleSetRow set =
                as(caller("mentor"), () -> bean(RuleSetService.class).inForce().orElseThrow());
        assertTrue(set.prolongation());
        assertEquals(REASON, set.adoptionReason());
        assertEquals("Bestuurder Proef", set.adoptedBy());
        assertEquals(1, set.origin());
        assertEquals(FIRST, set.adoptedOn());
        assertTrue(set.signature().wider() > 0);
        assertEquals(
                as(caller("mentor"), () -> bean(RuleSetService.class).export(1)),
                as(caller("mentor"), () -> bean(RuleSetService.class).export(2)));
        lastMinuteOf(LONGEST);
        assertEquals(2, inForce());
        firstMinuteOf(LONGEST.plusDays(1));
        assertNull(inForce());
        assertTrue(standing("mentor").isEnded());
        assertEquals(LONGEST, standing("mentor").lastDay());
        assertFalse(isProlongable());
        assertEquals("ruleset.prolong.notNow", key(() -> prolong(LONGEST)));
    }

    private static String key(Executable work) {
        return assertThrows(RuleViolation.class, work).key();
    }

    @Test
    void what_crosses_follows_the_day_over_the_whole_summer() {
        assertTrue(isSeen());
        lastMinuteOf(LAST);
        assertTrue(isSeen());
        firstMinuteOf(FIRST);
        assertFalse(isSeen());
        at(LocalDate.of(2027, 8, 20), 9, 0);
        prolong(LocalDate.of(2027, 9, 15));
        assertTrue(isSeen());
        boolean before = as(
                caller("coordinator"),
                () -> database(em -> bean(RulesInForce.class).rulesOn(FIRST).isPresent()));
        assertFalse(before);
        lastMinuteOf(LocalDate.of(2027, 9, 15));
        assertTrue(isSeen());
        firstMinuteOf(LocalDate.of(2027, 9, 16));
        assertFalse(isSeen());
        at(LocalDate.of(2027, 9, 20), 9, 0);
        prolong(LONGEST);
        assertTrue(isSeen());
        firstMinuteOf(LONGEST.plusDays(1));
        assertFalse(isSeen());
        assertEquals(4, adoptNew(NEXT));
        assertTrue(isSeen());
    }

    private boolean isSeen() {
        return as(
                caller("jeugdhulp"),
                () -> database(em -> bean(ReleasedRecords.class)
                        .permits(
                                new Party(OrganisationType.SCHOOL, "SAFETY_COORD"),
                                new Party(OrganisationType.YOUTH_CARE, "YOUTH_CARE_WORKER"),
                                TaskCensus.TASK)));
    }

    @Test
    void before_1_August_the_board_prolongs_for_after_it_and_new_rules_take_their_place() {
        at(LocalDate.of(2027, 4, 30), 9, 0);
        assertFalse(isProlongable());
        at(LocalDate.of(2027, 7, 20), 9, 0);
        ProlongationView view = as(
                caller("bestuurder"),
                () -> bean(ProlongationService.class).look().orElseThrow());
        assertEquals(FIRST, view.first());
        assertEquals(LONGEST, view.last());
        assertEquals(1, view.former().number());
        as(caller("beheer"), () -> bean(RuleDraftService.class).start(1, NEXT));
        assertEquals(3, prolong(LocalDate.of(2027, 8, 31)));
        assertEquals(1, inForce());
        assertTrue(standing("bestuurder").isToAct());
        assertFalse(standing("mentor").isToKnow());
        assertEquals(LocalDate.of(2027, 8, 31), standing("mentor").lastDay());
        firstMinuteOf(FIRST);
        assertEquals(3, inForce());
        assertTrue(standing("mentor").isToKnow());
        at(LocalDate.of(2027, 8, 10), 9, 0);
        advise();
        adoptOpen();
        assertEquals(2, inForce());
        assertEquals(LocalDate.of(2028, 7, 31), standing("mentor").lastDay());
        assertFalse(isProlongable());
        // a draft begins with the rules that were adopted last, whatever their number
        int last = as(
                caller("beheer"),
                () -> database(
                        em -> bean(AdoptedSets.class).last().orElseThrow().getNumber()));
        assertEquals(2, last);
    }

    @Test
    void nobody_but_the_board_prolongs() {
        at(FIRST, 9, 0);
        for (String user : List.of("fg", "beheer", "leider", "jeugdhulp")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller(user), () -> bean(ProlongationService.class).prolong(LONGEST, REASON, "")));
        }
        assertNull(inForce());
    }

    @Test
    void what_the_board_did_not_see_it_does_not_sign() {
        at(FIRST, 9, 0);
        assertEquals(
                "ruleset.adoption.otherThanSeen",
                key(() -> as(caller("bestuurder"), () -> bean(ProlongationService.class)
                        .prolong(LONGEST, REASON, "something else"))));
        assertNull(inForce());
    }

    @Test
    void the_officer_is_told_by_mail_and_the_trail_has_a_row_of_its_own() {
        at(FIRST, 9, 0);
        prolong(LONGEST);
        List<OutboxMail> mails = database(em ->
                em.createQuery("select m from OutboxMail m", OutboxMail.class).getResultList());
        assertEquals(
                List.of("fg@proef.example"),
                mails.stream().map(OutboxMail::getRecipient).toList());
        assertTrue(
                mails.get(0).getBody().contains("30 september 2027"),
                mails.get(0).getBody());
        assertFalse(mails.get(0).getBody().contains(REASON));
        Number rows = database(em ->
                (Number) em.createNativeQuery("select count(*) from audit_entry where action = 'rule-set.prolonged'")
                        .getSingleResult());
        assertEquals(1, rows.intValue());
    }

    @Test
    void that_rules_were_prolonged_is_not_told_any_more_when_new_ones_took_their_place_or_they_are_over() {
        at(FIRST, 9, 0);
        prolong(LONGEST);
        adoptNew(NEXT);
        assertEquals(List.of(), prolongedTold());
    }

    @Test
    void that_rules_were_prolonged_is_told_as_long_as_they_hold() {
        at(FIRST, 9, 0);
        prolong(FIRST.plusDays(10));
        firstMinuteOf(FIRST.plusDays(11));
        assertEquals(List.of(), prolongedTold());
        prolong(LONGEST);
        assertEquals(List.of("fg@proef.example"), prolongedTold());
    }

    private List<String> prolongedTold() {
        return leaving().stream()
                .filter(mail -> mail.getSubject().contains("verlengd"))
                .map(OutboxMail::getRecipient)
                .toList();
    }

    @Test
    void what_had_ended_before_the_summer_stays_ended_and_what_began_late_holds_on() {
        List<String> ended = as(caller("beheer"), () -> {
            int number = bean(RuleDraftService.class).start(1, Town.YEAR);
            RuleSetRow draft = bean(RuleSetService.class).open().orElseThrow();
            String text = bean(RuleSetService.class).export(number);
            String[] lines = text.split("\n");
            StringBuilder changed = new StringBuilder(lines[0]).append('\n');
            for (int i = 1; i < lines.length; i++) {
                String line = lines[i];
                // the last two cells are the days of a rule
                if (line.startsWith("R02,")) {
                    line = line.replaceFirst(",[^,]*,[^,]*$", ",2026-08-01,2027-03-31");
                } else if (line.startsWith("R03,")) {
                    line = line.replaceFirst(",[^,]*,[^,]*$", ",2027-01-01,2027-07-31");
                }
                changed.append(line).append('\n');
            }
            return bean(RuleDraftService.class).importRules(draft.id(), draft.version(), changed.toString()).stream()
                    .map(RuleViolation::key)
                    .toList();
        });
        assertEquals(List.of(), ended);
        advise();
        adoptOpen();
        at(FIRST, LocalTime.NOON.getHour(), 0);
        assertEquals(3, prolong(LONGEST));
        String prolonged = as(caller("mentor"), () -> bean(RuleSetService.class).export(3));
        assertFalse(prolonged.contains("\nR02,"));
        assertTrue(prolonged.contains("\nR03,"));
        assertFalse(prolonged.contains("2027-"));
    }
}
