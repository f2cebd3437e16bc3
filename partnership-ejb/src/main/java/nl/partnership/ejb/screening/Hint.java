package nl.partnership.ejb.screening;

import nl.partnership.domain.screening.Finding;

/**
 * Words of a text that seem to point to a pupil, and that nobody accounted for yet.
 *
 * @param words as they stand in the text
 */
public record Hint(Finding.Kind kind, String words) {

    /** Whether the writer may say that it is a professional's own, and leave it. */
    public boolean isConfirmable() {
        return kind.mayBeProfessional();
    }
}
