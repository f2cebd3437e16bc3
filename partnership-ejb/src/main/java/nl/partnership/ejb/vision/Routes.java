package nl.partnership.ejb.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Route;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.partner.signal.Signals;

/** The routes that hold at one school today, in one statement, and what they say of consultations in a few more. */
@Dependent
public class Routes {

    private static final int MOST = 500;

    private static final String STEPS = "select r.id, r.signal, r.reason, r.since, a.id, a.type, m.role, o.id,"
            + " o.shortName, o.type, s.role, s.within, s.what, s.consultationId from RouteStep s join s.organisation o join s.route r"
            + " join r.school c join r.author m join m.organisation a where c.id = :school and r.endedOn is null"
            + " order by r.id, s.place";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private Signals signals;

    @Inject
    private RouteConsultations consultations;

    /** Those that the caller may see, by signal and in their order. */
    public Map<Signal, RouteRead> seen(String schoolId) {
        return read(schoolId, row -> sight.of((String) row[4], party(row), VisionCensus.ROUTE));
    }

    /** All of them, whoever may see them. */
    Map<Signal, RouteRead> all(String schoolId) {
        return read(schoolId, row -> true);
    }

    /** Those that everybody at a table may see, by signal and in their order. */
    Map<Signal, RouteRead> at(AtTable table, String schoolId) {
        return read(schoolId, row -> sight.ofAll(table, (String) row[4], party(row), VisionCensus.ROUTE));
    }

    private static Party party(Object[] row) {
        return new Party((OrganisationType) row[5], (String) row[6]);
    }

    private Map<Signal, RouteRead> read(String schoolId, Predicate<Object[]> seen) {
        Map<Signal, RouteRead> routes = new HashMap<>();
        entityManager
                .createQuery(STEPS, Object[].class)
                .setParameter("school", schoolId)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(seen)
                .forEach(row -> routes.computeIfAbsent(
                                (Signal) row[1],
                                signal -> new RouteRead(
                                        (String) row[0],
                                        signal,
                                        (String) row[2],
                                        (LocalDate) row[3],
                                        new ArrayList<>()))
                        .steps()
                        .add(step(row)));
        resolve(routes.values());
        Map<Signal, RouteRead> inOrder = new LinkedHashMap<>();
        signals.of(schoolId).all().stream()
                .filter(routes::containsKey)
                .forEach(signal -> inOrder.put(signal, routes.get(signal)));
        return inOrder;
    }

    /** Consultations among the steps become who invites to them today. */
    private void resolve(Collection<RouteRead> read) {
        Set<String> ids = read.stream()
                .flatMap(route -> route.steps().stream())
                .map(RouteRead.Step::consultationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        Map<String, RouteConsultations.Meets> found = consultations.of(ids).stream()
                .collect(Collectors.toMap(RouteConsultations.Meets::id, Function.identity()));
        read.forEach(route -> route.steps().replaceAll(step -> step.at(found.get(step.consultationId()))));
    }

    private static RouteRead.Step step(Object[] row) {
        return new RouteRead.Step(
                (String) row[7],
                (String) row[8],
                (OrganisationType) row[9],
                (String) row[10],
                (Within) row[11],
                (String) row[12],
                (String) row[13],
                null);
    }

    /** To change or end it; null when there is none. */
    Route find(Organisation school, Signal signal) {
        return entityManager
                .createQuery(
                        "select r from Route r where r.school = :school and r.signal = :signal and r.endedOn is null",
                        Route.class)
                .setParameter("school", school)
                .setParameter("signal", signal)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
