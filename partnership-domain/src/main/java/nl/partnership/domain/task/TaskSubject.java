package nl.partnership.domain.task;

/**
 * The record that a task hangs on.
 *
 * @param kind the room's word for it, for example {@code conversation}; null when the task stands alone
 * @param id of that record; null when the task stands alone
 * @param questionCode of the card's question that led to the task, or null
 */
public record TaskSubject(String kind, String id, String questionCode) {

    /** A task that stands alone. */
    public static final TaskSubject NONE = new TaskSubject(null, null, null);

    public TaskSubject {
        if ((kind == null) != (id == null)) {
            throw new IllegalArgumentException("a subject has a kind and an id, or neither");
        }
    }
}
