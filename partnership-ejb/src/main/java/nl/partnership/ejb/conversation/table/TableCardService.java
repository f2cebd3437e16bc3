package nl.partnership.ejb.conversation.table;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.conversation.Attendees;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.ConversationDetail.Participant;
import nl.partnership.ejb.conversation.Who;
import nl.partnership.ejb.conversation.table.TableCard.Cell;
import nl.partnership.ejb.conversation.table.TableCard.Hearer;
import nl.partnership.ejb.conversation.table.TableCard.Speaker;
import nl.partnership.ejb.conversation.table.TableCard.Stricter;
import nl.partnership.ejb.conversation.table.Weighing.Weighed;
import nl.partnership.ejb.ruleset.RulesInForce;

/** "What may be on the table here?", by the rules of today, for those who were asked and did not stay away. */
@Stateless
public class TableCardService {

    @Inject
    private ConversationAccess access;

    @Inject
    private Attendees attendees;

    @Inject
    private RulesInForce inForce;

    @Inject
    private CurrentCaller current;

    /**
     * The card of a planned or open conversation; the same cells for everybody who may see it.
     *
     * @param purpose for which is said what has no purpose of its own; null or empty for preventing what is unsafe
     * @throws NotFound for strangers to the conversation, and for a purpose that does not exist
     * @throws nl.partnership.domain.base.NotAllowed for an organisation that does not take part
     * @throws RuleViolation when it was closed or cancelled: nobody is at the table any more
     */
    @Allowed(Audience.PARTICIPANT)
    public TableCard card(String conversationId, String purpose) {
        Conversation conversation = access.requireAttended(conversationId);
        if (conversation.getStatus() != ConversationStatus.PLANNED
                && conversation.getStatus() != ConversationStatus.OPEN) {
            throw new RuleViolation("conversation.table.over");
        }
        String asked = purpose == null || purpose.isEmpty() ? Codes.PREVENTION : purpose;
        if (!Vocabulary.shipped().purposes().has(asked)) {
            throw new NotFound("purpose", asked);
        }
        List<Participant> participants = attendees.participants(conversationId);
        AtTable table = Attendees.atTable(conversation, participants, null);
        LocalDate today = inForce.today();
        return new TableCard(
                conversationId,
                conversation.getSchoolName(),
                conversation.getHeldOn(),
                asked,
                inForce.rules().isPresent(),
                table.guests(),
                inForce.rules()
                        .map(rules -> speakers(new Weighing(rules, today, asked), table, participants))
                        .orElse(List.of()));
    }

    /** @param participants in the order in which they are shown */
    private List<Speaker> speakers(Weighing weighing, AtTable table, List<Participant> participants) {
        Map<String, Who> organisations = new LinkedHashMap<>();
        participants.forEach(each -> organisations.putIfAbsent(each.who().organisationId(), each.who()));
        return organisations.values().stream()
                .map(who -> new Speaker(
                        who.organisationId(),
                        who.organisation(),
                        who.type(),
                        who.organisationId().equals(current.get().organisationId()),
                        weighing.of(who.organisationId(), table).stream()
                                .map(line -> cell(line, organisations))
                                .toList()))
                .filter(speaker -> !speaker.cells().isEmpty())
                .sorted(Comparator.comparing(Speaker::own).reversed())
                .toList();
    }

    private static Cell cell(Weighed line, Map<String, Who> organisations) {
        return new Cell(
                line.category(),
                line.outcome(),
                line.conditions(),
                new Stricter(
                        line.speaking().stream()
                                .map(party -> party.role())
                                .sorted()
                                .toList(),
                        line.hearing().stream()
                                .map(seat -> new Hearer(
                                        seat.party(),
                                        seat.of().organisationId(),
                                        organisations
                                                .get(seat.of().organisationId())
                                                .organisation()))
                                .sorted(Comparator.comparing((Hearer hearer) ->
                                                hearer.party().type())
                                        .thenComparing(Hearer::organisation)
                                        .thenComparing(hearer -> hearer.party().role()))
                                .toList(),
                        line.guest()));
    }
}
