package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.base.CurrentCaller;

/** Open tasks for rooms that count them: what the caller may see of them, without how many there are beyond those. */
@Dependent
public class OpenTasks {

    @Inject
    private VisibleTasks tasks;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** What the caller's organisation took on, whoever there does it. */
    public List<TaskRow> ofMyOrganisation(int most) {
        return tasks.open("wo.id = :mine", Map.of("mine", current.get().organisationId()), most);
    }

    /** Whether the caller's organisation took one on that hangs on this record. */
    public boolean isThereOne(String subjectKind, String subjectId) {
        return !tasks.open(
                        "wo.id = :mine and t.subjectKind = :kind and t.subjectId = :subject",
                        Map.of(
                                "mine", current.get().organisationId(),
                                "kind", subjectKind,
                                "subject", subjectId),
                        1)
                .isEmpty();
    }

    /** Those of one partnership whose day has passed; none when it is not one of the caller's. */
    public List<TaskRow> late(String partnershipId, int most) {
        return tasks.open(
                "p.id = :partnership and t.dueOn < :today",
                Map.of("partnership", partnershipId, "today", LocalDate.now(clock)),
                most);
    }
}
