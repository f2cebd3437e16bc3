package nl.partnership.ejb.partner.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.partner.Handover;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.Ties;

/** Finds handovers, and lets everything pass when its day has come. */
@Dependent
class Handovers {

    private static final int MOST = 500;

    private static final String ALL = "select h from Handover h join fetch h.leaving l join fetch h.successor where ";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<Ties> ties;

    @Inject
    private Clock clock;

    /** The one of a role that somebody leaves. */
    Optional<Handover> of(String membershipId) {
        return one(ALL + "l.id = :id", membershipId);
    }

    Optional<Handover> find(String id) {
        return one(ALL + "h.id = :id", id);
    }

    private Optional<Handover> one(String query, String id) {
        return entityManager
                .createQuery(query, Handover.class)
                .setParameter("id", id == null ? "" : id)
                .getResultStream()
                .findFirst();
    }

    /** What hangs on a role, in every room. */
    List<Sentence> ties(Membership membership) {
        return ties.stream()
                .flatMap(room -> room.ofRole(membership).stream())
                .sorted(Comparator.comparing(Sentence::key))
                .toList();
    }

    /** Other roles of the same person of today. */
    long otherRoles(Membership membership) {
        return entityManager
                .createQuery(
                        "select count(m) from Membership m where m.person = :person and m.id <> :id"
                                + " and m.organisation.closed = false and " + Held.today("m"),
                        Long.class)
                .setParameter("person", membership.getPerson())
                .setParameter("id", membership.getId())
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    /** Colleagues who can take over; where who leaves convenes, only those who convene. */
    List<HandoverView.Candidate> successors(Membership leaving) {
        return entityManager
                .createQuery(
                        "select m.id, p.name, m.role from Membership m join m.person p join m.organisation o"
                                + " where o.id = :organisation and p.id <> :person and m.role not in :overseers and "
                                + Held.today("m") + " order by p.nameKey, m.id",
                        Object[].class)
                .setParameter("organisation", leaving.getOrganisation().getId())
                .setParameter("person", leaving.getPerson().getId())
                .setParameter("overseers", Overseers.ALL)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> !Audience.isConvener(leaving.getRole()) || Audience.isConvener((String) row[2]))
                .map(row -> new HandoverView.Candidate((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Lets everything pass and ends the role, when the day has come and the successor confirmed. */
    void passWhenDue(Handover handover) {
        LocalDate today = LocalDate.now(clock);
        if (handover.isDue(today)) {
            ties.forEach(room -> room.handOver(handover.getLeaving(), handover.getSuccessor()));
            handover.pass(today);
        }
    }
}
