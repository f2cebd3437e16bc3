package nl.partnership.ejb.task;

/**
 * Which tasks of a list.
 *
 * @param closed those that are done or withdrawn, the latest first; else the open ones, the most late first, those
 *     without a day last
 * @param schoolId null for every school
 */
public record TaskFilter(boolean closed, String schoolId) {

    public static final TaskFilter OPEN = new TaskFilter(false, null);
    public static final TaskFilter CLOSED = new TaskFilter(true, null);

    /** The same of one school alone; null for every school. */
    public TaskFilter at(String school) {
        return new TaskFilter(closed, school);
    }

    /** What must hold of a task {@code t}, whatever its school. */
    String condition() {
        return (closed ? "t.status <> " : "t.status = ") + "nl.partnership.domain.task.TaskStatus.OPEN";
    }

    String order() {
        return closed ? "t.closedAt desc, t.id" : "t.dueOn, t.createdAt, t.id";
    }
}
