package nl.partnership.ejb.agreement.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.conversation.tool.ToolTalk;
import nl.partnership.ejb.conversation.tool.ToolTalks;
import nl.partnership.ejb.partner.OwnedRecords;

/** "Wat kunt u van ons krijgen? Wat mist u?": for the organisations that take part in a conversation. */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class OfferRoundService {

    @Inject
    private OfferRounds rounds;

    @Inject
    private ToolTalks talks;

    @Inject
    private OwnedRecords owned;

    @Inject
    private CurrentCaller current;

    /** Conversations that ask it and in which the caller takes part, the latest first. */
    public List<ToolTalk> rounds() {
        return talks.of(OfferRounds.TOOL);
    }

    /**
     * All that the caller may see of one.
     *
     * @throws NotFound for strangers, and when the conversation does not ask it
     * @throws nl.partnership.domain.base.NotAllowed for an organisation that does not take part
     */
    public OfferRoundView round(String conversationId) {
        Conversation conversation = rounds.require(conversationId);
        List<OfferRow> visible = rounds.visible(conversation);
        List<OfferRow> shown = conversation.getStatus().isOpened()
                ? visible.stream().filter(OfferRounds::isTold).toList()
                : List.of();
        owned.seen(Offers.KIND, conversationId, shown);
        ToolTalk head = ToolTalk.of(conversation);
        return new OfferRoundView(
                head,
                Team.of(current.get().party()),
                visible.stream().filter(OfferRow::own).toList(),
                shown,
                !current.get().isWalking() && head.isRunning());
    }

    /** One of the own, to change it. @throws NotFound for one of others, opened or not */
    public OfferRow own(String conversationId, String id) {
        return rounds.visible(rounds.require(conversationId)).stream()
                .filter(row -> row.own() && Objects.equals(row.id(), id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Offers.KIND, id));
    }
}
