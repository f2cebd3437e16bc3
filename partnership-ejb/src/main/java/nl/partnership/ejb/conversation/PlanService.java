package nl.partnership.ejb.conversation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Pulse;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.card.NewestCard;
import nl.partnership.ejb.conversation.invitation.Invitations;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.screening.RecordContent;

/** Planning conversations: with whom, when and about what, until they open. */
@Stateless
@StoredAs("ConversationService")
public class PlanService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private ConversationAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private PlanningDesk desk;

    @Inject
    private Agendas agendas;

    @Inject
    private NewestCard newest;

    @Inject
    private People people;

    @Inject
    private Invitations invitations;

    /**
     * What a new conversation can be planned from, with a proposal.
     *
     * @param partnershipId null for the caller's own school in the school year of today
     * @throws NotFound when the partnership is not the caller's
     * @throws RuleViolation when the school has no partnership yet in this school year
     */
    @Allowed(Audience.CONVENER)
    public Planning proposal(String partnershipId) {
        Partnership partnership = partnershipId == null
                ? partnerships.today().stream()
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("conversation.plan.noPartnership"))
                : partnerships.require(partnershipId);
        return desk.proposal(partnership);
    }

    /**
     * What a planned conversation can be changed with.
     *
     * @throws NotFound for strangers
     * @throws nl.partnership.domain.base.NotAllowed for who does not lead it
     */
    @Allowed(Audience.SCHOOL)
    public Planning planned(String conversationId) {
        return desk.planned(access.requireToLead(conversationId));
    }

    /**
     * Plans a conversation, led by the caller, and invites. What waited to be talked about comes on its agenda.
     *
     * @return its id
     * @throws NotFound when the partnership is not the caller's
     * @throws RuleViolation at a field of the plan
     */
    @Allowed(Audience.CONVENER)
    public String plan(ConversationPlan plan) {
        Partnership partnership = partnerships.require(plan.partnershipId());
        Conversation conversation = new Conversation(partnership, version(plan.cardVersionId()), access.me());
        arrange(conversation, plan);
        entityManager.persist(conversation);
        entityManager.persist(new Pulse(conversation));
        agendas.waiting(partnership.getSchool()).forEach(item -> item.scheduleOn(conversation));
        invitations.tell(conversation, List.of(), null);
        return conversation.getId();
    }

    /**
     * Changes a planned conversation. Those who stay are told what changed of the appointment, who is new gets an
     * invitation, who is no longer asked a cancellation.
     *
     * @param version as read, of {@link Planning#version()}
     * @throws Stale when somebody changed it since
     */
    @Allowed(Audience.SCHOOL)
    public void replan(String conversationId, long version, ConversationPlan plan) {
        Conversation conversation = requireUnchanged(conversationId, version);
        List<Membership> before = members(conversation);
        Appointment earlier = conversation.appointment();
        arrange(conversation, plan);
        if (!earlier.equals(conversation.appointment())) {
            conversation.nextCalendarSequence();
        }
        invitations.tell(conversation, before, earlier);
    }

    /**
     * Cancels a planned conversation and tells those who were asked; its agenda waits for another.
     *
     * @throws Stale when somebody changed it since
     */
    @Allowed(Audience.SCHOOL)
    public void cancel(String conversationId, long version) {
        Conversation conversation = requireUnchanged(conversationId, version);
        conversation.cancel();
        agendas.of(conversation).forEach(AgendaItem::waitAgain);
        invitations.tell(conversation, members(conversation), conversation.appointment());
    }

    private Conversation requireUnchanged(String conversationId, long version) {
        Conversation conversation = access.requireToLead(conversationId);
        if (conversation.getVersion() != version) {
            throw new Stale("conversation", conversationId);
        }
        return conversation;
    }

    private void arrange(Conversation conversation, ConversationPlan plan) {
        if (plan.date() != null && plan.date().isBefore(LocalDate.now(clock))) {
            throw RuleViolation.at("date", "conversation.plan.past");
        }
        conversation.plan(plan.phase(), plan.appointment(), plan.themes());
        Partnership partnership = conversation.getPartnership();
        conversation.letStandIn(
                people.one(partnership, plan.date(), plan.standInId()).orElse(null));
        conversation.invite(
                people.chosen(partnership, plan.date(), plan.participantIds(), People.askedTo(conversation)));
        conversation.keepOnly(plan.guests().stream()
                .map(guest -> conversation.welcome(guest.name(), guest.organisation()))
                .toList());
    }

    private CardVersion version(String id) {
        if (id != null) {
            CardVersion version = entityManager.find(CardVersion.class, id);
            if (version == null) {
                throw new NotFound("card version", id);
            }
            return version;
        }
        return newest.version();
    }

    private static List<Membership> members(Conversation conversation) {
        return conversation.getParticipants().stream()
                .map(participant -> participant.getMembership())
                .toList();
    }
}
