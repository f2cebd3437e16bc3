package nl.partnership.ejb.insight.finding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.insight.Finding;
import nl.partnership.domain.insight.FindingTerms;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.conversation.ConversationAccess;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.screening.RecordContent;

/**
 * What an organisation sees, as its people write it; in a municipality each team by itself. Every method throws {@link NotFound} for strangers and for one of
 * others, and {@code NotAllowed} for an organisation that does not take part.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class FindingEntryService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Rounds rounds;

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
     * Writes one down, as a draft of the organisation alone.
     *
     * @return its id
     * @throws RuleViolation at the field that it is about
     */
    public String add(String conversationId, FindingTerms typed) {
        Conversation conversation = rounds.requireToChange(conversationId);
        // two of one organisation who add at the same moment are counted one after the other
        entityManager.lock(conversation.getPartnership(), LockModeType.PESSIMISTIC_WRITE);
        if (own(conversationId).size() >= Finding.MOST) {
            throw new RuleViolation("insight.finding.full", Finding.MOST);
        }
        requireSignal(conversation, typed, FindingTerms.BLANK);
        screen(typed, FindingTerms.BLANK);
        Finding finding = new Finding(conversation, typed, access.me(), LocalDate.now(clock));
        entityManager.persist(finding);
        return finding.getId();
    }

    /**
     * Says it otherwise; what was marked ready must be marked ready again.
     *
     * @param version as read
     * @throws RuleViolation at the field that it is about
     * @throws Stale when a colleague wrote since
     */
    public void change(String conversationId, String id, long version, FindingTerms typed) {
        Finding finding = require(conversationId, id);
        finding.requireVersion(version);
        requireSignal(rounds.requireToChange(conversationId), typed, finding.terms());
        screen(typed, finding.terms());
        finding.write(typed, access.me(), LocalDate.now(clock));
    }

    /** Gives it to the others once the conversation is opened, keeps it back, or takes it back. */
    public void release(String conversationId, String id, Release to) {
        access.me();
        require(conversationId, id).release(to, clock.instant());
    }

    /**
     * Marks ready what is a draft.
     *
     * @return how many became ready
     */
    public int releaseAll(String conversationId) {
        rounds.requireToChange(conversationId);
        access.me();
        List<Finding> drafts = own(conversationId).stream()
                .filter(each -> each.getRelease() == Release.DRAFT)
                .toList();
        drafts.forEach(each -> each.release(clock.instant()));
        return drafts.size();
    }

    /** Takes away one that nobody else saw. */
    public void remove(String conversationId, String id) {
        access.me();
        Finding finding = require(conversationId, id);
        finding.mustBeRemovable();
        entityManager.remove(finding);
    }

    private void requireSignal(Conversation conversation, FindingTerms typed, FindingTerms before) {
        signals.of(conversation.getSchool().getId())
                .requireChosen(
                        "signal",
                        Stream.ofNullable(typed.signal()).toList(),
                        Stream.ofNullable(before.signal()).toList());
    }

    private void screen(FindingTerms typed, FindingTerms before) {
        content.require("text", typed.text(), before.text());
        content.require("sources", typed.sources(), before.sources());
        content.require("askedOf", typed.askedOf(), before.askedOf());
    }

    private Finding require(String conversationId, String id) {
        rounds.requireToChange(conversationId);
        return own(conversationId).stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("finding", id));
    }

    private List<Finding> own(String conversationId) {
        return entityManager
                .createQuery(
                        "select f from Finding f where f.conversation.id = :conversation"
                                + " and f.organisation.id = :own and f.team = :team order by f.id",
                        Finding.class)
                .setParameter("conversation", conversationId)
                .setParameter("own", current.get().organisationId())
                .setParameter("team", Team.of(current.get().party()))
                .setMaxResults(Finding.MOST + 1)
                .getResultList();
    }
}
