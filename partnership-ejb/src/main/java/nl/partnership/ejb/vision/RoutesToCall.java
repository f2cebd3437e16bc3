package nl.partnership.ejb.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.vision.Route;
import nl.partnership.ejb.partner.calltest.CallRoutes;

/** The routes of a school, for calling one of them to see whether its numbers work. */
@Dependent
public class RoutesToCall implements CallRoutes {

    @Inject
    private Routes routes;

    @Override
    public List<Way> of(String schoolId) {
        return routes.seen(schoolId).values().stream()
                .map(route -> new Way(
                        route.signal(),
                        route.steps().stream()
                                .filter(step -> !step.isGone())
                                .map(step -> new Stop(step.organisationId(), step.role()))
                                .toList()))
                .toList();
    }

    @Override
    public Class<? extends StoredEntity> from() {
        return Route.class;
    }
}
