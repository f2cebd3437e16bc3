package nl.partnership.ejb.insight.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.Ties;

/** Priorities that run and that an organisation owns; when its last person leaves, nobody works on them or measures them. */
@ApplicationScoped
public class PriorityTies implements Ties {

    private static final String OWNED = "select count(q) from Priority q where q.owner.id = :organisation"
            + " and q.endedOn is null and q.until >= :today";

    private static final String NOBODY_ELSE = " and not exists (select m.id from Membership m where m.organisation.id ="
            + " :organisation and m.person.id <> :person and " + Held.orLater("m") + ")";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return Ties.counted(
                "insight.ties.priorities",
                entityManager
                        .createQuery(OWNED + NOBODY_ELSE, Long.class)
                        .setParameter(
                                "organisation", membership.getOrganisation().getId())
                        .setParameter("person", membership.getPerson().getId())
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult());
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        return Ties.counted(
                "insight.ties.priorities",
                entityManager
                        .createQuery(OWNED, Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult());
    }
}
