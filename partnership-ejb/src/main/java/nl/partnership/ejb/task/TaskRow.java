package nl.partnership.ejb.task;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.partnership.domain.task.TaskStatus;
import nl.partnership.domain.task.ThreadEnd;

/**
 * A task in a list, already filtered for who sees it.
 *
 * @param schoolName short name of the school of the partnership
 * @param ownerId null while nobody in particular took it on; the name likewise
 * @param organisationName short name of the party that does it, or null
 * @param dueOn null while there is no day
 * @param closedAt when it was done or withdrawn, or null
 * @param subjectKind null when it stands alone; the id likewise
 * @param questionCode of the card's question it came from, or null
 * @param cameFrom the record that became this task, or null
 * @param daysLate 0 when it is not late
 */
public record TaskRow(
        String id,
        long version,
        String title,
        String partnershipId,
        String schoolName,
        String ownerId,
        String ownerName,
        String organisationId,
        String organisationName,
        LocalDate dueOn,
        TaskStatus status,
        Instant closedAt,
        String subjectKind,
        String subjectId,
        String questionCode,
        ThreadEnd cameFrom,
        int daysLate)
        implements Serializable {

    /** As the query reads it, before the calendar is looked at. */
    public TaskRow(
            String id,
            long version,
            String title,
            String partnershipId,
            String schoolName,
            String ownerId,
            String ownerName,
            String organisationId,
            String organisationName,
            LocalDate dueOn,
            TaskStatus status,
            Instant closedAt,
            String subjectKind,
            String subjectId,
            String questionCode,
            String sourceKind,
            String sourceId) {
        this(
                id,
                version,
                title,
                partnershipId,
                schoolName,
                ownerId,
                ownerName,
                organisationId,
                organisationName,
                dueOn,
                status,
                closedAt,
                subjectKind,
                subjectId,
                questionCode,
                sourceId == null ? null : new ThreadEnd(sourceKind, sourceId),
                0);
    }

    /** The same task in the words of another moment: what was agreed then. */
    public TaskRow agreed(String school, String itsTitle, String itsOwner, String itsOrganisation, LocalDate day) {
        return new TaskRow(
                id,
                version,
                itsTitle,
                partnershipId,
                school,
                ownerId,
                itsOwner,
                organisationId,
                itsOrganisation,
                day,
                status,
                closedAt,
                subjectKind,
                subjectId,
                questionCode,
                cameFrom,
                daysLate);
    }

    TaskRow on(LocalDate today) {
        boolean late = status == TaskStatus.OPEN && dueOn != null && dueOn.isBefore(today);
        return new TaskRow(
                id,
                version,
                title,
                partnershipId,
                schoolName,
                ownerId,
                ownerName,
                organisationId,
                organisationName,
                dueOn,
                status,
                closedAt,
                subjectKind,
                subjectId,
                questionCode,
                cameFrom,
                late ? (int) ChronoUnit.DAYS.between(dueOn, today) : 0);
    }

    /** Whether it says who and by when, which a conversation needs before it closes. */
    public boolean isAgreed() {
        return ownerId != null && dueOn != null;
    }

    public boolean isOpen() {
        return status == TaskStatus.OPEN;
    }

    /** Key of the owner among the choices of a form, or null. */
    public String owner() {
        return OwnerChoice.key(organisationId, ownerId);
    }
}
