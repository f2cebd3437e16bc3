package nl.partnership.domain.screening;

/**
 * A place in a text that seems to point to one person.
 *
 * @param from where it begins, in UTF-16 units from the start of the text
 * @param to where it ends: the first unit behind it
 */
public record Finding(Kind kind, int from, int to) {

    /** What it seems to be (sharing model, §7). */
    public enum Kind {
        NAME,
        INITIALS,
        BIRTH_DATE,
        /** Nine digits that pass the eleven-test. */
        NATIONAL_ID,
        PHONE,
        EMAIL,
        ADDRESS,
        /** An account on a social medium. */
        HANDLE,
        /** The number of a pupil, a file, a bank account. */
        OTHER_ID;

        /** Whether it can be a professional's own, as one writes it down at work. */
        public boolean mayBeProfessional() {
            return this != NATIONAL_ID && this != OTHER_ID;
        }
    }

    /** The words that were found. */
    public String in(String text) {
        return text.substring(from, to);
    }
}
