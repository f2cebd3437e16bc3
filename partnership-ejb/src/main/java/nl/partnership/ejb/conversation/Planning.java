package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.card.ThemeRow;

/**
 * Everything the plan page shows to choose from.
 *
 * @param plan what to start from: the conversation as planned, or a proposal for a new one
 * @param version of the conversation, to hand back; 0 for a new one
 * @param themes those not yet discussed this school year first
 * @param people of the partnership, by kind of organisation
 * @param standIns people of the school
 * @param agenda what waits to be talked about
 */
public record Planning(
        String school,
        SchoolYear year,
        ConversationPlan plan,
        long version,
        List<Choice> themes,
        List<Who> people,
        List<Who> standIns,
        List<String> agenda)
        implements Serializable {

    /**
     * A theme to choose.
     *
     * @param discussedOn last time this school year, or null
     * @param needs the kinds of partner without whom it is hard to talk about
     */
    public record Choice(ThemeRow theme, LocalDate discussedOn, Set<OrganisationType> needs) implements Serializable {}

    /** A theme for which kinds of partner are missing. */
    public record Missing(ThemeRow theme, List<OrganisationType> types) implements Serializable {}

    /**
     * Which kinds of partner are missing, for each chosen theme that misses any; the school itself is always there.
     *
     * @param themeCodes the chosen themes
     * @param participantIds the chosen memberships
     */
    public List<Missing> missing(Collection<String> themeCodes, Collection<String> participantIds) {
        Set<OrganisationType> present = EnumSet.of(OrganisationType.SCHOOL);
        people.stream()
                .filter(who -> participantIds.contains(who.membershipId()))
                .forEach(who -> present.add(who.type()));
        return themes.stream()
                .filter(choice -> themeCodes.contains(choice.theme().code()))
                .map(choice -> new Missing(choice.theme(), without(choice.needs(), present)))
                .filter(missing -> !missing.types().isEmpty())
                .toList();
    }

    private static List<OrganisationType> without(Set<OrganisationType> needs, Set<OrganisationType> present) {
        return needs.stream().filter(type -> !present.contains(type)).sorted().toList();
    }
}
