package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Phase;

/**
 * Who is to act at which signal at a school, as far as the caller may see it.
 *
 * @param school short name
 * @param parties the columns, the school first
 * @param lines a line for each signal, or one for each of its phases
 * @param onAgenda signals at which nobody acts first and which are on the school's agenda already
 * @param leads whether the caller writes what all of them do, and puts on the agenda what lacks
 * @param own what the caller's organisation does with its column; null when it has none
 */
public record TurnsView(
        String schoolId,
        String school,
        List<Column> parties,
        List<Line> lines,
        Set<Signal> onAgenda,
        boolean leads,
        Own own)
        implements Serializable {

    private static final Set<OrganisationType> OPEN_TO_REQUESTS =
            Set.of(OrganisationType.POLICE, OrganisationType.MUNICIPALITY);

    /**
     * An organisation.
     *
     * @param name short name
     * @param here whether it works with the school today; when not, what it did is shown as ended
     */
    public record Column(String id, String name, OrganisationType type, boolean here) implements Serializable {}

    /**
     * The caller's column.
     *
     * @param unconfirmed how many answers the organisation did not confirm yet
     * @param digest of what stands in it, to hand back
     */
    public record Own(String organisation, int unconfirmed, String digest) implements Serializable {}

    /**
     * One line.
     *
     * @param split whether the phases of this signal stand apart
     * @param cells in the order of the parties; null where nobody said anything
     * @param first short names of the organisations that act first
     */
    public record Line(Signal signal, Phase phase, boolean split, List<TurnCell> cells, List<String> first)
            implements Serializable {

        public boolean isNobodyFirst() {
            return first.isEmpty();
        }

        public boolean isSeveralFirst() {
            return first.size() > 1;
        }

        /** Whether nobody said anything at all. */
        public boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell == null);
        }
    }

    /** Whether a party falls under the act by which anybody can request what it has (Woo). */
    public boolean isRequestable() {
        return parties.stream().anyMatch(party -> OPEN_TO_REQUESTS.contains(party.type()));
    }

    /** Whether the caller may write in the column of some organisation. */
    public boolean isWriting() {
        return leads || own != null;
    }
}
