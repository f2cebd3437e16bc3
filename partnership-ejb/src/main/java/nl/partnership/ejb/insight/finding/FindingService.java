package nl.partnership.ejb.insight.finding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.tool.ToolTalk;
import nl.partnership.ejb.conversation.tool.ToolTalks;
import nl.partnership.ejb.partner.OwnedRecords;
import nl.partnership.ejb.partner.signal.Signals;

/** "Wat zien wij?": for the organisations that take part in a conversation. */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class FindingService {

    @Inject
    private ToolTalks talks;

    @Inject
    private ConversationAccess access;

    @Inject
    private Rounds rounds;

    @Inject
    private JointFindings joints;

    @Inject
    private OwnedRecords owned;

    @Inject
    private Signals signals;

    @Inject
    private CurrentCaller current;

    /** Conversations that ask what is seen and in which the caller takes part, the latest first; of the last ones alone. */
    public List<ToolTalk> rounds() {
        return talks.of(Rounds.TOOL);
    }

    /** Whether the caller takes part in that conversation, it asks what is seen, and it was not cancelled. */
    public boolean takesPart(String conversationId) {
        return !current.get().isWalking() && talks.holds(Rounds.TOOL, conversationId);
    }

    /**
     * All that the caller may see of one.
     *
     * @throws NotFound for strangers, and when the conversation does not ask what is seen
     * @throws nl.partnership.domain.base.NotAllowed for an organisation that does not take part
     */
    public RoundView round(String conversationId) {
        Conversation conversation = rounds.require(conversationId);
        List<FindingRow> visible = rounds.visible(conversation);
        boolean opened = conversation.getStatus().isOpened();
        List<FindingRow> shown = opened
                ? visible.stream()
                        .filter(row -> row.release() == Release.READY || row.withdrawn())
                        .toList()
                : List.of();
        List<JointRow> found = opened ? joints.ofTalk(conversationId) : List.of();
        owned.seen("finding", conversationId, shown);
        owned.seen("joint-finding", conversationId, found);
        boolean walks = current.get().isWalking();
        boolean open = conversation.getStatus() == ConversationStatus.OPEN;
        return new RoundView(
                ToolTalk.of(conversation),
                Team.of(current.get().party()),
                visible.stream().filter(FindingRow::own).toList(),
                lines(conversation.getSchool().getId(), shown, found),
                !walks && (open || conversation.getStatus() == ConversationStatus.PLANNED),
                isSchools(conversation),
                !walks && open && access.leads(conversation));
    }

    private boolean isSchools(Conversation conversation) {
        return conversation.getSchool().getId().equals(current.get().organisationId());
    }

    /** The signals in their order, then what is about something else; each once. */
    private List<RoundView.Line> lines(String schoolId, List<FindingRow> findings, List<JointRow> found) {
        List<Signal> inOrder = new ArrayList<>(signals.of(schoolId).all());
        inOrder.add(null);
        return inOrder.stream()
                .map(signal -> new RoundView.Line(
                        signal,
                        findings.stream()
                                .filter(row -> Objects.equals(row.terms().signal(), signal))
                                .toList(),
                        found.stream()
                                .filter(row -> Objects.equals(row.signal(), signal))
                                .findFirst()
                                .orElse(null)))
                .filter(line -> !line.findings().isEmpty() || line.joint() != null)
                .toList();
    }

    /**
     * One of the own, to change it.
     *
     * @throws NotFound for one of others, opened or not
     */
    public FindingRow own(String conversationId, String id) {
        return rounds.visible(rounds.require(conversationId)).stream()
                .filter(row -> row.own() && Objects.equals(row.id(), id))
                .findFirst()
                .orElseThrow(() -> new NotFound("finding", id));
    }
}
