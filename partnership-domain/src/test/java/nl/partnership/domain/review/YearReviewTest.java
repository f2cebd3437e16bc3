package nl.partnership.domain.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskEvent;
import nl.partnership.domain.task.TaskStatus;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.domain.task.ThreadEnd;
import org.junit.jupiter.api.Test;

class YearReviewTest {

    private static final Instant NOW = Instant.parse("2027-06-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private final Organisation board = Organisation.board("Stichting", "Stichting");
    private final Organisation school = Organisation.school(board, "School", "School");
    private final Organisation care = Organisation.partner(OrganisationType.YOUTH_CARE, "Jeugdhulp", "Jeugdhulp");
    private final Person person = new Person("Anne Proef", "anne@proef.example");
    private final Membership leader = new Membership(person, school, "SCHOOL_LEADER", LocalDate.of(2026, 8, 1));
    private final Partnership partnership = new Partnership(school, new SchoolYear(2026));
    private final YearReview review = new YearReview(partnership);

    @Test
    void a_year_closes_with_the_monitor_delivered_or_with_a_reason_why_not() {
        assertEquals(
                Optional.of("withoutMonitor"),
                Optional.ofNullable(assertThrows(RuleViolation.class, () -> review.close(leader, false, " ", NOW))
                        .field()));
        assertFalse(review.isClosed());
        review.close(leader, true, "doet er niet toe", NOW);
        assertTrue(review.isClosed());
        assertNull(review.getWithoutMonitor());
        assertThrows(RuleViolation.class, () -> review.close(leader, true, null, NOW));
    }

    @Test
    void it_is_opened_again_with_a_reason_and_closed_anew() {
        assertThrows(RuleViolation.class, () -> review.reopen(leader, "Vergissing.", NOW));
        review.close(leader, true, null, NOW);
        assertThrows(RuleViolation.class, () -> review.reopen(leader, "", NOW));
        review.reopen(leader, "Vergissing.", NOW);
        assertFalse(review.isClosed());
        assertEquals("Vergissing.", review.getReopenReason());
        review.close(leader, true, null, NOW);
        assertNull(review.getReopenReason());
    }

    @Test
    void nothing_is_decided_in_a_closed_year_and_nothing_added_to_an_open_one() {
        assertThrows(RuleViolation.class, () -> new YearAddition(review, "Later.", leader, TODAY));
        YearItem item = new YearItem(review, new ThreadEnd("task", "1"));
        assertThrows(RuleViolation.class, () -> item.decide(null, null, false, leader, TODAY));
        item.decide(ItemChoice.DONE, null, false, leader, TODAY);
        assertNull(item.getReason());
        assertThrows(RuleViolation.class, () -> item.decide(ItemChoice.DONE, null, true, leader, TODAY));
        review.close(leader, true, null, NOW);
        assertThrows(RuleViolation.class, () -> item.decide(ItemChoice.CARRIED, null, false, leader, TODAY));
        assertThrows(RuleViolation.class, () -> new ReviewedTheme(review, "T1", leader, TODAY));
        assertEquals("Later.", new YearAddition(review, "Later.", leader, TODAY).getText());
    }

    @Test
    void a_task_goes_on_in_the_next_year_in_the_words_and_with_the_owner_that_it_had() {
        partnership.add(care);
        Actor by = new Actor(person, school, "SCHOOL_LEADER");
        Task task = new Task(
                partnership,
                new Actor(person, care, "YOUTH_CARE_WORKER"),
                new TaskSubject(null, null, "Q1.1"),
                Set.of(care),
                "Bellen",
                NOW.atZone(ZoneOffset.UTC));
        task.agree("Bellen", null, care, person, TODAY);
        Partnership next = new Partnership(school, new SchoolYear(2027));
        next.add(care);
        Task carried = task.carriedOver(next, by, NOW.atZone(ZoneOffset.UTC));
        assertEquals(TaskStatus.WITHDRAWN, task.getStatus());
        assertEquals(TaskEvent.Kind.CARRIED_OVER, task.getHistory().get(1).getKind());
        assertTrue(carried.isOpen());
        assertEquals("YOUTH_CARE:YOUTH_CARE_WORKER", carried.getAuthorParty());
        assertEquals(care, carried.getOwnerOrganisation());
        assertEquals(TODAY, carried.getDueOn());
        assertEquals("Q1.1", carried.getSubject().questionCode());
        Task alone = carried.carriedOver(new Partnership(school, new SchoolYear(2028)), by, NOW.atZone(ZoneOffset.UTC));
        assertNull(alone.getOwnerOrganisation());
        assertTrue(alone.getOrganisations().isEmpty());
    }
}
