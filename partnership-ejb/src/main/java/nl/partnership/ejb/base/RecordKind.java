package nl.partnership.ejb.base;

/**
 * The kinds of record that cross organisations, each with the category and purpose under which the sharing rules
 * judge it.
 */
public enum RecordKind {
    /** An organisation's own view on a question. */
    PREPARATION("GROUP_SIGNAL", "PREVENTION"),
    /** Joint answer, agenda item, decision and report of a conversation. */
    CONVERSATION("GROUP_SIGNAL", "PREVENTION"),
    TASK("GROUP_SIGNAL", "PREVENTION"),
    CONTACT_POINT("PROFESSIONAL_CONTACT", "COORDINATION");

    private final String category;
    private final String purpose;

    RecordKind(String category, String purpose) {
        this.category = category;
        this.purpose = purpose;
    }

    public String category() {
        return category;
    }

    public String purpose() {
        return purpose;
    }
}
