package nl.partnership.ejb.base;

import nl.partnership.domain.base.Party;

/**
 * Port to the sharing rules: may this viewer see a released record of that author? Only the class {@code Sight} of
 * the room {@code partner} asks it. Implemented by the room {@code ruleset}, over the rule set in force today.
 */
public interface Visibility {

    /**
     * For a record of another organisation that its owner released, which affirms K1, K6 and K12.
     *
     * @param author organisation type and role of who wrote the record
     * @param viewer organisation type and role of who wants to see it; null for who has none, and gets nothing
     * @return whether the rules answer PERMIT; false when no rule set is in force
     */
    boolean permits(Party author, Party viewer, RecordKind kind);

    /** Whether no rules are in force today: then nothing of another organisation is shown, whoever asks. */
    boolean isWithoutRules();
}
