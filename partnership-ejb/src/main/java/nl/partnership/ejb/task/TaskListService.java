package nl.partnership.ejb.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NameKey;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** Lists of tasks, each of what the caller may see. */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class TaskListService {

    private static final int MOST_OF_ONE_SUBJECT = 500;
    private static final int MOST_OWNERS = 50;

    @Inject
    private VisibleTasks tasks;

    @Inject
    private StrandedTasks stranded;

    @Inject
    private PartnershipAccess access;

    @Inject
    private CurrentCaller current;

    /** What the caller personally took on, for the organisation acted for. */
    public Listed<TaskRow> mine(TaskFilter filter, int first, int most) {
        return tasks.own(known(filter), first, most);
    }

    /** What the caller's organisation took on, whoever there does it. */
    public Listed<TaskRow> ofMyOrganisation(TaskFilter filter, int first, int most) {
        return tasks.page("wo.id = :mine", Map.of("mine", current.get().organisationId()), known(filter), first, most);
    }

    /** All tasks that the caller sees: at a school all of the school's, of every school year. */
    public Listed<TaskRow> all(TaskFilter filter, int first, int most) {
        return tasks.page("t.id is not null", Map.of(), known(filter), first, most);
    }

    /** The schools with which the caller works or worked, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(access.mine()).stream()
                .sorted(NameKey.byOrganisation(SchoolRow::name))
                .toList();
    }

    /** @throws nl.partnership.domain.base.NotFound when it is narrowed to a school that is not one of {@link #schools} */
    private TaskFilter known(TaskFilter filter) {
        if (filter.schoolId() != null) {
            SchoolRow.requireKnown(filter.schoolId(), schools());
        }
        return filter;
    }

    /**
     * The tasks of one partnership.
     *
     * @throws nl.partnership.domain.base.NotFound when it is not one of the caller's
     */
    public Listed<TaskRow> ofPartnership(String partnershipId, TaskFilter filter, int first, int most) {
        return tasks.page(
                "p.id = :partnership",
                Map.of("partnership", access.require(partnershipId).getId()),
                filter,
                first,
                most);
    }

    /**
     * Open tasks of the caller's school whose owner cannot sign in to do them: whose role ended, whose account is blocked, or
     * who has none yet. The school hands them over.
     */
    @Allowed(Audience.SCHOOL)
    public Listed<TaskRow> stranded(int first, int most) {
        return stranded.page(first, most);
    }

    /** How many open tasks lie with whom cannot sign in, the most first, for who gives access; at most 50 people. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<StrandedRow> strandedByOwner() {
        return stranded.byOwner(MOST_OWNERS);
    }

    /** What hangs on a record, open or not, oldest first; empty when the caller may see none of it. */
    public List<TaskRow> ofSubject(String kind, String id) {
        return tasks.all(
                "t.subjectKind = :kind and t.subjectId = :id", Map.of("kind", kind, "id", id), MOST_OF_ONE_SUBJECT);
    }
}
