package nl.partnership.domain.vision;

import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Roles;

/**
 * One step of a route: whom one calls, how soon, and for what.
 *
 * @param role code of a role of that kind of organisation; never a person
 * @param what a line, or null
 * @param consultationId of a consultation to which one brings it, whose inviter has that role; null for a role alone
 * @param field ending of the ids of the fields of this step, as {@code 1} in {@code what1}
 */
public record StepTerms(
        Organisation organisation, String role, Within within, String what, String field, String consultationId) {

    public static final int LONGEST_WHAT = 140;

    /**
     * @throws RuleViolation at the field that is to blame
     */
    public static StepTerms of(Organisation organisation, String role, Within within, String what, String field) {
        if (organisation == null || !Roles.has(organisation.getType(), role)) {
            throw RuleViolation.at("who" + field, "vision.route.who.required");
        }
        if (within == null) {
            throw RuleViolation.at("within" + field, "vision.route.within.required");
        }
        String at = "what" + field;
        return new StepTerms(
                organisation,
                role,
                within,
                PaperSigns.require(at, Text.optionalLine(at, what, LONGEST_WHAT)),
                field,
                null);
    }

    /** The same step as a consultation. */
    public StepTerms at(String consultation) {
        return new StepTerms(organisation, role, within, what, field, consultation);
    }
}
