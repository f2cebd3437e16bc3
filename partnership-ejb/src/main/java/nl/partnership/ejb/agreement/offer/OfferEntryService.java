package nl.partnership.ejb.agreement.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.agreement.offer.OfferTerms;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.conversation.tool.ToolTalk;
import nl.partnership.ejb.conversation.tool.ToolTalks;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.screening.RecordContent;

/**
 * What an organisation offers and asks, as its people write it; in a municipality each team by itself. Every method throws
 * {@link NotFound} for strangers and for one of others, and {@code NotAllowed} for an organisation that does not take part.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class OfferEntryService {

    /**
     * Where the same was said.
     *
     * @param said in how many rounds
     * @param full short names of the schools in whose round there is no room left
     */
    public record Repeated(int said, List<String> full) implements Serializable {}

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private OfferRounds rounds;

    @Inject
    private ToolTalks talks;

    @Inject
    private ConversationAccess access;

    @Inject
    private RecordContent content;

    @Inject
    private Signals signals;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * Writes one down, as a draft of the team alone.
     *
     * @return its id
     * @throws RuleViolation at the field that it is about
     */
    public String add(String conversationId, OfferTerms typed) {
        content.require("what", typed.what());
        Conversation conversation = rounds.requireToChange(conversationId);
        requireSignals(conversation, typed, Set.of());
        return add(conversation, typed).getId();
    }

    private Offer add(Conversation conversation, OfferTerms typed) {
        // two of one team who add at the same moment are counted one after the other
        entityManager.lock(conversation.getPartnership(), LockModeType.PESSIMISTIC_WRITE);
        if (own(conversation.getId()).size() >= Offer.MOST) {
            throw new RuleViolation("agreement.offer.full", Offer.MOST);
        }
        Offer offer = new Offer(conversation, typed, access.me());
        entityManager.persist(offer);
        return offer;
    }

    /**
     * Says it otherwise; what was marked ready must be marked ready again.
     *
     * @param version as read
     * @throws RuleViolation at the field that it is about; when it is linked
     * @throws Stale when a colleague wrote since
     */
    public void change(String conversationId, String id, long version, OfferTerms typed) {
        Offer offer = require(conversationId, id);
        offer.requireVersion(version);
        content.require("what", typed.what(), offer.terms().what());
        requireSignals(offer.getConversation(), typed, offer.terms().signals());
        offer.write(typed, access.me());
    }

    private void requireSignals(Conversation conversation, OfferTerms typed, Set<Signal> before) {
        signals.of(conversation.getSchool().getId()).requireChosen("signals", typed.signals(), before);
    }

    /** Gives it to the others once the conversation is opened, keeps it back, or takes it back. */
    public void release(String conversationId, String id, Release to) {
        access.me();
        require(conversationId, id).release(to, clock.instant());
    }

    /** Marks ready what is a draft. @return how many became ready */
    public int releaseAll(String conversationId) {
        rounds.requireToChange(conversationId);
        access.me();
        List<Offer> drafts = own(conversationId).stream()
                .filter(each -> each.getRelease() == Release.DRAFT)
                .toList();
        drafts.forEach(each -> each.release(clock.instant()));
        return drafts.size();
    }

    /** Takes away one that nobody else saw. */
    public void remove(String conversationId, String id) {
        access.me();
        Offer offer = require(conversationId, id);
        offer.mustBeRemovable();
        entityManager.remove(offer);
    }

    /**
     * Says the same in the rounds of other schools in which the caller's organisation takes part and can still answer, as a
     * draft; not where it says it already, and not where there is no room left.
     */
    public Repeated repeat(String conversationId, String id) {
        OfferTerms same = require(conversationId, id).terms();
        int said = 0;
        List<String> full = new ArrayList<>();
        for (ToolTalk talk : elsewhere(conversationId)) {
            Conversation there = rounds.requireToChange(talk.id());
            entityManager.lock(there.getPartnership(), LockModeType.PESSIMISTIC_WRITE);
            List<Offer> own = own(talk.id());
            if (own.stream().anyMatch(each -> Objects.equals(each.terms().what(), same.what()))) {
                continue;
            }
            if (own.size() >= Offer.MOST) {
                full.add(talk.school());
            } else {
                add(there, same.elsewhere());
                said++;
            }
        }
        return new Repeated(said, full);
    }

    /** Rounds of other schools in which the caller's organisation can still answer. */
    public List<ToolTalk> elsewhere(String conversationId) {
        String here = rounds.require(conversationId).getSchool().getId();
        return here.equals(current.get().organisationId())
                ? List.of()
                : talks.of(OfferRounds.TOOL).stream()
                        .filter(talk -> talk.isRunning() && !talk.schoolId().equals(here))
                        .toList();
    }

    private Offer require(String conversationId, String id) {
        rounds.requireToChange(conversationId);
        return own(conversationId).stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Offers.KIND, id));
    }

    private List<Offer> own(String conversationId) {
        return entityManager
                .createQuery(
                        "select f from Offer f where f.conversation.id = :conversation"
                                + " and f.organisation.id = :own and f.team = :team order by f.id",
                        Offer.class)
                .setParameter("conversation", conversationId)
                .setParameter("own", current.get().organisationId())
                .setParameter("team", Team.of(current.get().party()))
                .setMaxResults(Offer.MOST + 1)
                .getResultList();
    }
}
