package nl.partnership.ejb.conversation.table;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Outcome;

/**
 * What may be on the table of one conversation: for each organisation that speaks there, what its people may say to all
 * people of other organisations at once.
 *
 * @param school short name of the school whose conversation it is
 * @param date of the conversation
 * @param purpose for which it is said; some categories have one of their own
 * @param withRules whether there are rules in force today; without, nobody may say anything, and nobody speaks here
 * @param guest whether a guest was asked and did not stay away
 * @param speakers the reader's own organisation first, then by kind and name; an organisation that nobody else hears is
 *     left out
 */
public record TableCard(
        String conversationId,
        String school,
        LocalDate date,
        String purpose,
        boolean withRules,
        boolean guest,
        List<Speaker> speakers)
        implements Serializable {

    public TableCard {
        speakers = List.copyOf(speakers);
    }

    /**
     * An organisation with somebody at the table.
     *
     * @param own whether it is the reader's
     * @param cells one for each category, in the order of the vocabulary
     */
    public record Speaker(
            String organisationId, String organisation, OrganisationType type, boolean own, List<Cell> cells)
            implements Serializable {}

    /**
     * What the rules say to one category, of all who speak and all who hear the strictest.
     *
     * @param conditions what has to be so where it may be said at once, beside what goes for everything that is shared
     */
    public record Cell(String category, Outcome outcome, List<String> conditions, Stricter stricter)
            implements Serializable {}

    /**
     * Who makes a cell stricter than it would be without them; nobody where it is the same for all.
     *
     * @param speaking roles in the organisation that speaks
     * @param hearing who hears it
     * @param guest whether a guest does
     */
    public record Stricter(List<String> speaking, List<Hearer> hearing, boolean guest) implements Serializable {

        static final Stricter NOBODY = new Stricter(List.of(), List.of(), false);

        public boolean isNobody() {
            return equals(NOBODY);
        }
    }

    /**
     * A role in another organisation.
     *
     * @param organisation short name
     */
    public record Hearer(Party party, String organisationId, String organisation) implements Serializable {}
}
