package nl.partnership.ejb.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.partner.Mandates;

/**
 * A working agreement, as far as the caller may see it.
 *
 * @param schoolName short name
 * @param endedOn the last day when it was ended before its time; null when not
 * @param keptUntil until when the portal keeps it
 * @param inForce null when nothing is, or the caller is no party to it
 * @param proposal null when nothing is proposed, or the caller is no party to it
 * @param parties of what is proposed, else of what is in force
 * @param own what the caller can do
 */
public record AgreementView(
        String id,
        String schoolId,
        String schoolName,
        AgreementState state,
        LocalDate lastDay,
        LocalDate endedOn,
        LocalDate keptUntil,
        AgreementText inForce,
        AgreementText proposal,
        List<PartyRow> parties,
        Own own)
        implements Serializable {

    private static final Set<OrganisationType> OPEN_TO_REQUESTS =
            Set.of(OrganisationType.POLICE, OrganisationType.MUNICIPALITY);

    /**
     * What the caller can do with it.
     *
     * @param organisation short name of the caller's organisation
     * @param open whether its assent is asked
     * @param ground on which the caller may decide; null without
     * @param proposes whether the caller can propose another version
     * @param records whether the caller records what came on paper
     * @param leaves whether the caller can say that the organisation leaves
     * @param recordsLeaving whether the caller records that another left on paper
     */
    public record Own(
            String organisation,
            boolean open,
            Mandates.Ground ground,
            boolean proposes,
            boolean records,
            boolean leaves,
            boolean recordsLeaving)
            implements Serializable {}

    /** What is asked or else holds: what a page shows. */
    public AgreementText shown() {
        return proposal == null ? inForce : proposal;
    }

    /** Whether a party falls under the act by which anybody can request what it has (Woo). */
    public boolean isRequestable() {
        return parties.stream().anyMatch(party -> OPEN_TO_REQUESTS.contains(party.type()));
    }

    /** Parties that take part, but the school: what they say on paper is recorded there. */
    public List<PartyRow> partners() {
        return parties.stream()
                .filter(party -> party.state() != PartyRow.State.LEFT
                        && !party.organisationId().equals(schoolId))
                .toList();
    }

    /** Parties whose assent is asked still. */
    public List<PartyRow> missing() {
        return parties.stream().filter(PartyRow::isOpen).toList();
    }
}
