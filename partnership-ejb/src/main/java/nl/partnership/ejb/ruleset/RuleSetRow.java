package nl.partnership.ejb.ruleset;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.ruleset.RuleSet;

/**
 * A rule set as pages show it.
 *
 * @param version what a page hands back when it changes the set
 * @param number the version that people speak of
 * @param adviceFavourable null until there is advice, like adviser and day
 * @param advice null when there is none in words
 * @param origin number of the set that it was made from; null for the first
 * @param changedBy who changed it last; null when nobody did since the portal made it
 * @param changedRule id of the rule that was changed then; null when it was the whole set
 * @param lastDay the last day on which it can be in force
 * @param prolongation whether these are former rules that the board prolonged; then the reason says why
 * @param adoptedBy null until it is adopted, like the day and the signature
 * @param signature what the board member signed
 */
public record RuleSetRow(
        String id,
        long version,
        int number,
        RuleSet.Status status,
        SchoolYear schoolYear,
        LocalDate lastDay,
        boolean prolongation,
        Integer origin,
        String changedBy,
        Instant changedAt,
        String changedRule,
        Boolean adviceFavourable,
        String advice,
        String adviser,
        LocalDate advisedOn,
        String adoptionReason,
        String adoptedBy,
        LocalDate adoptedOn,
        RuleSet.Signature signature,
        LocalDate retiredOn)
        implements Serializable {

    static RuleSetRow of(RuleSet set) {
        return new RuleSetRow(
                set.getId(),
                set.getVersion(),
                set.getNumber(),
                set.getStatus(),
                set.getSchoolYear(),
                set.getLastDay(),
                set.isProlongation(),
                set.getOrigin() == null ? null : set.getOrigin().getNumber(),
                name(set.getChangedBy()),
                set.getChangedAt(),
                set.getChangedRule(),
                set.getAdviceFavourable(),
                set.getAdvice(),
                name(set.getAdvisedBy()),
                set.getAdvisedOn(),
                set.getAdoptionReason(),
                name(set.getAdoptedBy()),
                set.getAdoptedOn(),
                set.getSignature(),
                set.getRetiredOn());
    }

    private static String name(Person person) {
        return person == null ? null : person.getName();
    }

    /** Whether advice or adoption is still to come. */
    public boolean isOpen() {
        return status == RuleSet.Status.DRAFT || isAdvised();
    }

    /** Whether it waits for the board. */
    public boolean isAdvised() {
        return status == RuleSet.Status.ADVISED;
    }
}
