package nl.partnership.ejb.insight.priority;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityVote;
import nl.partnership.domain.insight.VoteChoice;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Mandates;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.screening.RecordContent;

/**
 * What organisations say to a priority. Nobody stops it for others: it holds for those who say yes. Saying yes binds, so it
 * takes who may decide; "not now" binds nobody, and everybody of the organisation may say it.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class PriorityVoteService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Priorities priorities;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Mandates mandates;

    @Inject
    private Submissions submissions;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Whether the caller may say yes for the organisation. */
    public boolean mayDecide() {
        return mandates.holds(membership(), MandatePurpose.PRIORITIES, today());
    }

    /**
     * Says for the caller's organisation, in place of what it said before.
     *
     * @param version of the priority that was read
     * @param condition for {@link VoteChoice#YES_IF}
     * @throws RuleViolation at {@code choice} or {@code condition}; when the priority is over
     * @throws NotFound when the caller sees no such priority, or the organisation is no party of its school today
     * @throws nl.partnership.domain.base.Stale when it says something else by now
     */
    public void vote(String id, long version, VoteChoice choice, String condition) {
        Priority priority = priorities.lock(id);
        priority.requireVersion(version);
        current.get().mustNotWalk();
        Membership by = membership();
        Organisation party = party(priority, by.getOrganisation().getId());
        if (choice != null && choice.isBinding() && !mayDecide()) {
            throw RuleViolation.at("choice", "insight.priority.noMandate");
        }
        PriorityVote vote = vote(priority, party);
        content.require("condition", condition, vote.getCondition());
        vote.vote(choice, condition, by, today());
        entityManager.persist(vote);
        submissions.settle(priority, party);
    }

    /**
     * Records what a party said on paper.
     *
     * @param partyId of a partner of the caller's school
     * @param function of who decided
     * @param day on which they did
     * @throws RuleViolation at {@code party}, which may have said itself what it thinks, {@code choice}, {@code condition},
     *     {@code function} or {@code paperDay}
     * @throws NotFound when it is none of the caller's school
     */
    @Allowed(Audience.CONVENER)
    public void recordPaper(
            String id,
            long version,
            String partyId,
            VoteChoice choice,
            String condition,
            String function,
            LocalDate day) {
        Priority priority = priorities.lock(id);
        priority.requireVersion(version);
        current.get().mustNotWalk();
        Membership by = membership();
        if (!priority.getSchool().equals(by.getOrganisation())) {
            throw new NotFound(Priorities.KIND, id);
        }
        if (partyId == null || partyId.equals(priority.getSchool().getId())) {
            throw RuleViolation.at("party", "insight.priority.noParty");
        }
        content.require("condition", condition);
        content.require("function", function);
        Organisation party = party(priority, partyId);
        PriorityVote vote = vote(priority, party);
        if (vote.isSaidHere()) {
            throw RuleViolation.at("party", "insight.priority.saidHere");
        }
        vote.voteOnPaper(choice, condition, function, day, by, today());
        entityManager.persist(vote);
        submissions.settle(priority, party);
    }

    private PriorityVote vote(Priority priority, Organisation party) {
        List<PriorityVote> found = entityManager
                .createQuery(
                        "select w from PriorityVote w where w.priority = :priority and w.party = :party",
                        PriorityVote.class)
                .setParameter("priority", priority)
                .setParameter("party", party)
                .setMaxResults(1)
                .getResultList();
        return found.isEmpty() ? new PriorityVote(priority, party) : found.get(0);
    }

    private Organisation party(Priority priority, String organisationId) {
        return Priorities.party(access.today(priority.getSchool().getId()), organisationId)
                .orElseThrow(() -> new NotFound(Priorities.KIND, priority.getId()));
    }

    private Membership membership() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
