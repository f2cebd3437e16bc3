package nl.partnership.ejb.review.start;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.review.start.StartChoice;
import nl.partnership.domain.review.start.StartDecision;
import nl.partnership.ejb.base.year.StartLine;

/**
 * What was decided about a line.
 *
 * @param line null when its record is not there any more
 * @param reason why it stopped; null for what goes on
 * @param by who decided
 */
public record StartDecided(String recordId, StartLine line, StartChoice choice, String reason, String by, LocalDate on)
        implements Serializable {

    static StartDecided of(StartDecision decision, StartLine line) {
        return new StartDecided(
                decision.getRecordId(),
                line,
                decision.getChoice(),
                decision.getReason(),
                decision.getDecidedBy().getPerson().getName(),
                decision.getDecidedOn());
    }

    /** Whether it can be taken back here; what was stopped is taken up again on its own page. */
    public boolean isTakenBack() {
        return choice != StartChoice.STOPPED;
    }
}
