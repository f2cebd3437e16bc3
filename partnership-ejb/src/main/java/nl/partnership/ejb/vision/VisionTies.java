package nl.partnership.ejb.vision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.vision.Standing;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.HangingOn;
import nl.partnership.ejb.partner.Ties;

/**
 * Steps of routes that nobody has when a role ends, and what somebody began to lay down for the own organisation. Both stay
 * with the organisation, so nothing of it passes to a person.
 */
@ApplicationScoped
public class VisionTies implements Ties {

    private static final String STEPS = "select count(s) from RouteStep s join s.route r where r.endedOn is null"
            + " and s.consultationId is null"
            + " and s.organisation.id = :organisation";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private HangingOn hanging;

    @Override
    public List<Sentence> ofRole(Membership membership) {
        return Stream.of(
                        Ties.counted("vision.ties.steps", hanging.role(STEPS, "s", membership)),
                        Ties.counted(
                                "vision.ties.concepts",
                                documents("x.author.id = :id", membership.getId(), Standing.CONCEPT)))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Sentence> ofOrganisation(String organisationId) {
        return Stream.of(
                        Ties.counted("vision.ties.steps", hanging.organisation(STEPS, organisationId)),
                        Ties.counted(
                                "vision.ties.documents",
                                documents("x.organisation.id = :id", organisationId, Standing.ADOPTED)))
                .flatMap(List::stream)
                .toList();
    }

    private long documents(String condition, String id, Standing standing) {
        return Stream.of("VisionStatement", "Guideline")
                .mapToLong(kind -> entityManager
                        .createQuery(
                                "select count(x) from " + kind + " x where x.standing = :standing and " + condition,
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("standing", standing)
                        .getSingleResult())
                .sum();
    }
}
