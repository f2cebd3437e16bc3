package nl.partnership.ejb.base;

import nl.partnership.domain.base.OrganisationType;

/**
 * The kinds of record that cross organisations, each with the category and purpose under which the sharing rules
 * judge it.
 */
public enum RecordKind {
    /** An organisation's own view on a question. */
    PREPARATION("GROUP_SIGNAL", "PREVENTION", false),
    /** Joint answer, agenda item, decision and report of a conversation. */
    CONVERSATION("GROUP_SIGNAL", "PREVENTION", true),
    TASK("GROUP_SIGNAL", "PREVENTION", true),
    CONTACT_POINT("PROFESSIONAL_CONTACT", "COORDINATION", false);

    private final String category;
    private final String purpose;
    private final boolean ofSchool;

    RecordKind(String category, String purpose, boolean ofSchool) {
        this.category = category;
        this.purpose = purpose;
        this.ofSchool = ofSchool;
    }

    public String category() {
        return category;
    }

    public String purpose() {
        return purpose;
    }

    /** Whether people of this kind of organisation own such records; some are the school's alone. */
    public boolean isOwnedBy(OrganisationType type) {
        return !ofSchool || type == OrganisationType.SCHOOL;
    }
}
