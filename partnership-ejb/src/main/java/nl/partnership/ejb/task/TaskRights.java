package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.task.Task;
import nl.partnership.ejb.base.CurrentCaller;

/** Who may carry a task on, and who may change what was agreed. */
@Dependent
class TaskRights {

    @Inject
    private CurrentCaller current;

    boolean mayAct(Task task) {
        return isOfSchool(task) || isMine(task.getOwnerOrganisation());
    }

    boolean mayChange(Task task) {
        return isOfSchool(task) || isMine(task.getAuthorOrganisation());
    }

    private boolean isOfSchool(Task task) {
        Organisation school = task.getPartnership().getSchool();
        return isMine(school) || isMine(school.getBoard());
    }

    private boolean isMine(Organisation organisation) {
        return organisation != null && organisation.getId().equals(current.get().organisationId());
    }
}
