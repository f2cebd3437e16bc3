package nl.partnership.ejb.task;

/** Which tasks of a list. */
public enum TaskFilter {
    /** The most late first, those without a day last. */
    OPEN("t.status = nl.partnership.domain.task.TaskStatus.OPEN", "t.dueOn, t.createdAt, t.id"),
    /** Done or withdrawn, the latest first. */
    CLOSED("t.status <> nl.partnership.domain.task.TaskStatus.OPEN", "t.closedAt desc, t.id");

    private final String condition;
    private final String order;

    TaskFilter(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
