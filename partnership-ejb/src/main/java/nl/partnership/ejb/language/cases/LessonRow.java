package nl.partnership.ejb.language.cases;

import java.io.Serializable;
import nl.partnership.domain.base.Party;
import nl.partnership.ejb.task.ThreadView;

/**
 * What was learned of a case.
 *
 * @param schoolId which wrote it
 * @param thread what it became
 */
public record LessonRow(String id, String schoolId, String text, String authorParty, ThreadView thread)
        implements Serializable {

    /** For a query. */
    public LessonRow(String id, String schoolId, String text, String authorParty) {
        this(id, schoolId, text, authorParty, null);
    }

    LessonRow with(ThreadView became) {
        return new LessonRow(id, schoolId, text, authorParty, became);
    }

    Party party() {
        return Party.of(authorParty);
    }
}
