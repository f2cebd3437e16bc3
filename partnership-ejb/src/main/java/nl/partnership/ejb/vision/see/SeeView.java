package nl.partnership.ejb.vision.see;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.vision.RouteConsultations;

/**
 * Whom the caller calls about what they see, and what they may say there with a name.
 *
 * @param school short name
 * @param role code of the role in which the caller asks
 * @param routed whether the school has a route for it; when not, the steps are its coordinators
 * @param reason why the route does without youth care or care staff; null for none
 * @param withRules whether there are rules in force today; without, nothing is said with a name
 * @param leads whether the caller writes the route
 */
public record SeeView(
        String schoolId,
        String school,
        String role,
        boolean routed,
        String reason,
        boolean withRules,
        boolean leads,
        List<Step> steps,
        List<National> national)
        implements Serializable {

    /**
     * One after the other.
     *
     * @param organisation short name
     * @param own whether it is the caller's own organisation
     * @param within null for a coordinator that no route names
     * @param what null when it goes without saying
     * @param people who has the role today; empty for nobody
     * @param hidden whether somebody has it of whom the caller may not know
     * @param gone whether it leads to a consultation that is not there any more
     * @param meets the consultation to which one brings it; null for a role alone
     */
    public record Step(
            String organisation,
            OrganisationType type,
            boolean own,
            String role,
            Within within,
            String what,
            Say say,
            List<Somebody> people,
            boolean hidden,
            boolean gone,
            RouteConsultations.Meets meets)
            implements Serializable {

        /** Whether nobody has the role today. */
        public boolean isNobody() {
            return people.isEmpty() && !hidden && !gone;
        }
    }

    /**
     * Who has a role today.
     *
     * @param me whether that is the caller
     * @param availability null when they did not say
     */
    public record Somebody(String name, boolean me, String availability, List<PhoneNumber> numbers)
            implements Serializable {}

    /** A number that is the same in the whole country, by its code. */
    public record National(String code, PhoneNumber number, Say say) implements Serializable {}
}
