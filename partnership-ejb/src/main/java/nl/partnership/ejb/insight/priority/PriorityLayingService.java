package nl.partnership.ejb.insight.priority;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.partner.LaidBefore;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.screening.RecordContent;

/** Laying a priority before who may say yes for the organisation; the school records what comes back. */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class PriorityLayingService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Priorities priorities;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Submissions submissions;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Before whom the caller's organisation laid it last; empty for nobody. @throws NotFound when the caller does not see it */
    public Optional<Laid> laid(String id) {
        priorities.requireSeen(id);
        return Optional.ofNullable(submissions
                        .of(entityManager.find(Priority.class, id))
                        .get(current.get().organisationId()))
                .map(one -> new Laid(one.getBefore(), one.getDay()));
    }

    /**
     * Lays it before who may decide; whoever does so gets a task, unless the organisation has one for it that is open.
     *
     * @param version of the priority that was read
     * @param before the function of who decides
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code before}; when the priority is over
     * @throws NotFound when the caller sees no such priority, or the organisation is no party of its school today
     * @throws nl.partnership.domain.base.Stale when it says something else by now
     */
    public void lay(String id, long version, String before) {
        Priority priority = priorities.lock(id);
        priority.requireVersion(version);
        current.get().mustNotWalk();
        priority.mustRun(LocalDate.now(clock));
        content.require("before", before);
        Membership by = entityManager.find(Membership.class, current.get().membershipId());
        Partnership partnership = access.today(priority.getSchool().getId());
        if (Priorities.party(partnership, by.getOrganisation().getId()).isEmpty()) {
            throw new NotFound(Priorities.KIND, id);
        }
        submissions.lay(
                priority,
                before,
                new LaidBefore(
                        Priorities.KIND,
                        id,
                        partnership.getId(),
                        by,
                        MailText.of(current.get().language(), "insight.priority.submit.task")));
    }
}
