package nl.partnership.ejb.base;

import nl.partnership.domain.base.Party;

/**
 * Port to the sharing rules: may this viewer see a released record of that author? Page, search, export, mail and API
 * all ask here. Implemented by the room {@code ruleset}, over the rule set in force today.
 */
public interface Visibility {

    /**
     * For a record that its owner released, which affirms K1, K6 and K12.
     *
     * @param author organisation type and role of who wrote the record
     * @param sameOrganisation whether author and viewer belong to one organisation (a board and its schools do); then
     *     the rules are not asked and the answer is yes
     * @param viewer organisation type and role of who wants to see it
     * @return whether the rules answer PERMIT; false when no rule set is in force
     */
    boolean permits(Party author, boolean sameOrganisation, Party viewer, RecordKind kind);

    /** Whether no rules are in force today: then nothing of another organisation is shown, whoever asks. */
    boolean isWithoutRules();
}
