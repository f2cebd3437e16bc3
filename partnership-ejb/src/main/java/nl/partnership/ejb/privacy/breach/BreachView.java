package nl.partnership.ejb.privacy.breach;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.privacy.breach.BreachFacts;
import nl.partnership.domain.privacy.breach.BreachRisk;
import nl.partnership.domain.privacy.breach.BreachTold;

/**
 * One breach, with all that was said of it.
 *
 * @param hours within how many it goes to the authority
 * @param threshold from which risk on it does
 * @param tellingLeft whether those whom it is about must still be told
 * @param closedOn null as long as it runs, with who closed it
 * @param keptUntil null likewise
 * @param leaves whether the reader is who may decide that it need not be reported
 */
public record BreachView(
        BreachRow row,
        BreachFacts facts,
        int hours,
        BreachRisk threshold,
        String notedBy,
        Decision decision,
        String untoldWhy,
        boolean tellingLeft,
        LocalDate closedOn,
        String closedBy,
        LocalDate keptUntil,
        List<Notice> told,
        boolean leaves)
        implements Serializable {

    /**
     * What was decided; its day and who are null as long as nothing was.
     *
     * @param reference of the authority; null for none
     * @param lateWhy why it was reported after the term; null when it was not
     * @param notReportedWhy null when it was reported
     */
    public record Decision(String reference, String lateWhy, String notReportedWhy, LocalDate on, String by)
            implements Serializable {}

    /** That a group was told. */
    public record Notice(String id, BreachTold told, Instant at, String by) implements Serializable {}
}
