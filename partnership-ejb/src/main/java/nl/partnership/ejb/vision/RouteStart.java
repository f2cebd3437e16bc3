package nl.partnership.ejb.vision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Route;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.StartYear;
import nl.partnership.ejb.base.year.YearStart;
import nl.partnership.ejb.partner.Calls;

/** The routes of before the year; one with a step that nobody takes today is looked at by itself. */
@ApplicationScoped
public class RouteStart implements YearStart {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Routes routes;

    @Inject
    private RouteService service;

    @Inject
    private Calls calls;

    @Override
    public String code() {
        return "vision.route";
    }

    @Override
    public Part part() {
        return Part.WITHIN;
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Sentence name() {
        return Sentence.of("vision.start.routes");
    }

    @Override
    public List<StartLine> lines(StartYear start) {
        Set<String> held = calls.all(start.partnershipId()).stream()
                .map(row -> row.organisationId() + row.role())
                .collect(Collectors.toSet());
        Stream<StartLine> running = routes.seen(start.schoolId()).values().stream()
                .filter(route -> start.isBefore(route.since()))
                .map(route -> line(start, route.id(), route.signal())
                        .fact(Sentence.of(
                                "vision.start.route.steps", route.steps().size()))
                        .because(because(route, held)));
        return Stream.concat(running, over(start)).toList();
    }

    private Stream<StartLine> over(StartYear start) {
        return entityManager
                .createQuery(
                        "select r.id, r.signal from Route r join r.school s where s.id = :school"
                                + " and r.endedOn is not null and r.id in :decided order by r.id",
                        Object[].class)
                .setParameter("school", start.schoolId())
                .setParameter("decided", start.decidedOrNone())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> line(start, (String) row[0], (Signal) row[1]).over(true));
    }

    private static StartLine line(StartYear start, String id, Signal signal) {
        return StartLine.of(
                id,
                id,
                Sentence.of("partner.signal." + signal),
                "/vision/route-edit.xhtml?school=" + start.schoolId() + "&what=" + signal);
    }

    private static Sentence because(RouteRead route, Set<String> held) {
        return route.steps().stream()
                .filter(step -> step.isGone() || !held.contains(step.organisationId() + step.role()))
                .findFirst()
                .map(step -> Sentence.of(
                        "vision.start.route.nobody", Sentence.of("base.role." + step.role()), step.organisation()))
                .orElse(null);
    }

    @Override
    public void stop(StartYear start, StartLine line) {
        Route route = entityManager.find(Route.class, line.id());
        service.end(start.schoolId(), route.getSignal(), line.id());
    }
}
