package nl.partnership.ejb.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.ejb.audit.AuditFilter;
import nl.partnership.ejb.audit.AuditRow;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.PreparationService;
import org.junit.jupiter.api.Test;

/** The officer reads nothing of an answer in the trail before its round is opened, and all of it from then on. */
class BlindTrailTest extends CaseTalking {

    private static final List<String> KINDS =
            List.of("preparation", "definition", "practice-answer", "case-perspective");

    private List<AuditRow> trail(String person) {
        AuditFilter filter = new AuditFilter(null, null, person, null, null, null);
        return as(town.caller("fg"), () -> bean(AuditService.class).read(filter, Long.MAX_VALUE));
    }

    private List<String> told() {
        return trail("Jeugdhulp").stream()
                .map(AuditRow::subjectKind)
                .filter(KINDS::contains)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void what_is_written_marked_ready_and_taken_away_shows_nowhere_until_the_opening() {
        String talk = talk(3);
        String id = shared();
        String term = start(talk);
        String practice = as(town.caller("coordinator"), () -> bean(PracticeRoundService.class)
                .start(bridge(), talk));
        int before = trail("Jeugdhulp").size();
        answer("jeugdhulp", term, "onze woorden", "jjjjjj");
        as(town.caller("jeugdhulp"), () -> bean(DefinitionService.class).takeBack(term));
        answer("jeugdhulp", term, "onze woorden", "jjjjjn");
        as(town.caller("jeugdhulp"), () -> bean(PracticeService.class).answer(practice, Outcome.ALLOWED));
        look("jeugdhulp", id, Viewpoint.YOUTH_CARE);
        as(town.caller("jeugdhulp"), () -> {
            PreparationService views = bean(PreparationService.class);
            views.save(talk, "Q5.1", Standing.PARTLY, "onze blik", PreparationService.NEW);
            views.release(talk, "Q5.1", Release.READY);
        });
        assertEquals(List.of(), told());
        assertEquals(before, trail("Jeugdhulp").size());
        open(term);
        assertEquals(List.of("definition"), told());
        as(town.caller("coordinator"), () -> bean(HoldService.class).open(talk));
        openCase(id);
        long version = as(town.caller("coordinator"), () -> bean(PracticeService.class)
                        .get(bridge()))
                .blind()
                .version();
        as(town.caller("coordinator"), () -> bean(PracticeRoundService.class).open(practice, version));
        assertEquals(KINDS.stream().sorted().toList(), told());
        String changes = Stream.of(trail("Jeugdhulp"))
                .flatMap(List::stream)
                .filter(row -> row.action().equals("definition.changed"))
                .map(AuditRow::detail)
                .toList()
                .toString();
        assertEquals(true, changes.contains("READY") && changes.contains("releasedAt"), changes);
    }

    @Test
    void what_was_never_opened_is_told_after_its_school_year() {
        String term = start(talk(3));
        answer("jeugdhulp", term, "onze woorden", "jjjjjj");
        assertEquals(List.of(), told());
        TestClock.advance(Duration.ofDays(300));
        assertEquals(List.of("definition"), told());
    }
}
