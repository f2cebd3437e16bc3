package nl.partnership.ejb.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZonedDateTime;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** The task as who called read it, if they may do with it what they want; and who that is, and when. */
@Dependent
class TaskDesk {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleTasks tasks;

    @Inject
    private TaskRights rights;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * The task, to do something with it.
     *
     * @param action method of {@link TaskService}
     */
    Task acting(String id, long version, String action) {
        Task task = required(id, version);
        requireAllowed(rights.mayAct(task), action);
        return task;
    }

    /** The task, to change what was agreed. */
    Task changing(String id, long version) {
        Task task = required(id, version);
        requireAllowed(rights.mayChange(task), "change");
        return task;
    }

    private Task required(String id, long version) {
        Task task = tasks.require(id);
        if (task.getVersion() != version) {
            throw new Stale("task", id);
        }
        return task;
    }

    private static void requireAllowed(boolean may, String action) {
        if (!may) {
            throw new NotAllowed("TaskService." + action);
        }
    }

    Actor actor() {
        Caller caller = current.get();
        return new Actor(
                entityManager.find(Person.class, caller.personId()),
                entityManager.find(Organisation.class, caller.organisationId()),
                caller.role());
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
