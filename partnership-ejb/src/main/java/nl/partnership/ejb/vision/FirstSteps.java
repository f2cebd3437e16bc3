package nl.partnership.ejb.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Route;
import nl.partnership.ejb.partner.sheet.FirstCalls;

/** The first step of each route of a school, for its emergency sheet. */
@Dependent
public class FirstSteps implements FirstCalls {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Routes routes;

    @Override
    public List<First> seen(String partnershipId) {
        return firsts(routes.seen(school(partnershipId)));
    }

    @Override
    public List<First> all(String partnershipId) {
        return firsts(routes.all(school(partnershipId)));
    }

    @Override
    public Class<? extends StoredEntity> from() {
        return Route.class;
    }

    private String school(String partnershipId) {
        return entityManager.find(Partnership.class, partnershipId).getSchool().getId();
    }

    /** Of a consultation who invites to it; one that is not there any more is passed over. */
    private static List<First> firsts(Map<Signal, RouteRead> read) {
        return read.values().stream()
                .flatMap(route -> route.steps().stream()
                        .filter(step -> !step.isGone())
                        .limit(1)
                        .map(step -> new First(route.signal(), step.role(), step.organisation())))
                .toList();
    }
}
