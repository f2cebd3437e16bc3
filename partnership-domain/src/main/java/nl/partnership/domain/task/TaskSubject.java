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

    /** What follows from a decision to share is for the organisation that shares, whoever else is in the partnership. */
    public static final String RECEIPT = "receipt";

    public TaskSubject {
        if ((kind == null) != (id == null)) {
            throw new IllegalArgumentException("a subject has a kind and an id, or neither");
        }
    }

    /** What follows from the decision that this receipt keeps. */
    public static TaskSubject receipt(String id) {
        return new TaskSubject(RECEIPT, id, null);
    }

    /** Whether only the author's organisation may know of a task on this record. */
    public boolean isInternal() {
        return RECEIPT.equals(kind);
    }
}
