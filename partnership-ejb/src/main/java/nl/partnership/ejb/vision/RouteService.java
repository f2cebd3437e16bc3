package nl.partnership.ejb.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Route;
import nl.partnership.domain.vision.RouteStep;
import nl.partnership.domain.vision.StepTerms;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Calls;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.screening.RecordContent;

/** Whom one calls at a signal: who convenes at a school writes its routes, and by saving releases them to its parties. */
@Stateless
@Allowed(Audience.CONVENER)
public class RouteService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisionAccess access;

    @Inject
    private Routes routes;

    @Inject
    private RouteConsultations consultations;

    @Inject
    private Calls calls;

    @Inject
    private Sight sight;

    @Inject
    private RecordContent content;

    @Inject
    private Signals signals;

    /** @throws NotFound when it is another's school */
    public RouteDraft draft(String schoolId, Signal signal) {
        Partnership partnership = access.own(schoolId);
        signals.of(schoolId).require(signal);
        Route before = routes.find(partnership.getSchool(), signal);
        List<RouteStep> steps = before == null ? List.of() : before.getSteps();
        return new RouteDraft(
                partnership.getSchool().getShortName(),
                before == null ? null : before.getId(),
                steps.stream()
                        .map(step -> new RouteDraft.Step(choice(step).key(), step.getWithin(), step.getWhat()))
                        .toList(),
                before == null ? null : before.getReason(),
                choices(partnership, steps));
    }

    private static RouteDraft.Choice choice(RouteStep step) {
        Organisation organisation = step.getOrganisation();
        return new RouteDraft.Choice(
                organisation.getId(),
                organisation.getShortName(),
                organisation.getType(),
                step.getRole(),
                step.getConsultationId(),
                null);
    }

    private List<RouteDraft.Choice> choices(Partnership partnership, List<RouteStep> steps) {
        List<RouteDraft.Choice> known = Stream.concat(
                        calls.all(partnership.getId()).stream()
                                .filter(row -> !Audience.isOverseer(row.role()))
                                .filter(row -> sight.of(row, ContactCensus.CONTACT_POINT))
                                .map(row -> new RouteDraft.Choice(
                                        row.organisationId(), row.organisation(), row.type(), row.role(), null, null)),
                        steps.stream()
                                .filter(step -> step.getConsultationId() == null)
                                .map(RouteService::choice))
                .distinct()
                .toList();
        List<RouteDraft.Choice> meetings = consultations
                .at(partnership.getSchool().getId())
                .stream()
                .map(RouteDraft.Choice::of)
                .toList();
        Set<String> there = meetings.stream().map(RouteDraft.Choice::key).collect(Collectors.toSet());
        // one that ended stays to be seen, so that who writes chooses another
        Stream<RouteDraft.Choice> gone = steps.stream()
                .filter(step -> step.getConsultationId() != null)
                .map(RouteService::choice)
                .filter(choice -> !there.contains(choice.key()));
        // as the columns stand: the school first
        Stream<RouteDraft.Choice> roles = VisionAccess.parties(partnership).flatMap(party -> known.stream()
                .filter(one -> one.organisationId().equals(party.getId())));
        return Stream.of(meetings.stream(), gone, roles).flatMap(each -> each).toList();
    }

    /**
     * Writes the route; the one that held until now ends.
     *
     * @param readId of the route that the caller read; null for none
     * @param typed those without somebody to call are left out
     * @return its id
     * @throws RuleViolation at the fields {@code who<n>}, {@code within<n>} and {@code
     *     what<n>} of the n-th step, from 1 on, and {@code reason}
     * @throws NotFound when it is another's school
     * @throws Stale when another wrote one since
     */
    public String save(String schoolId, Signal signal, String readId, List<RouteDraft.Step> typed, String reason) {
        Partnership partnership = access.lockOwn(schoolId);
        signals.of(schoolId).require(signal);
        Route before = read(partnership, signal, readId);
        List<StepTerms> terms = new ArrayList<>();
        for (int n = 1; n <= typed.size(); n++) {
            RouteDraft.Step step = typed.get(n - 1);
            if (step.who() != null) {
                content.require("what" + n, step.what(), known(before, step.what()));
                terms.add(terms(partnership, step, "" + n));
            }
        }
        content.require("reason", reason, before == null ? null : before.getReason());
        Route route = new Route(partnership, signal, terms, reason, access.membership(), access.today());
        if (before != null) {
            before.end(access.today());
        }
        entityManager.persist(route);
        return route.getId();
    }

    private StepTerms terms(Partnership partnership, RouteDraft.Step step, String field) {
        String consultation = RouteDraft.Choice.consultationIn(step.who());
        if (consultation == null) {
            return StepTerms.of(
                    organisation(partnership, step.who()), role(step.who()), step.within(), step.what(), field);
        }
        RouteConsultations.Meets meets = consultations
                .at(partnership.getSchool().getId())
                .stream()
                .filter(one -> one.id().equals(consultation))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("who" + field, "vision.route.consultation.gone"));
        return StepTerms.of(
                        entityManager.find(Organisation.class, meets.organisationId()),
                        meets.role(),
                        step.within(),
                        step.what(),
                        field)
                .at(consultation);
    }

    /** What the former route said as well was accepted then. */
    private static String known(Route before, String what) {
        return before == null
                ? null
                : before.getSteps().stream()
                        .map(RouteStep::getWhat)
                        .filter(said -> said != null && said.equals(what))
                        .findFirst()
                        .orElse(null);
    }

    private static Organisation organisation(Partnership partnership, String who) {
        return VisionAccess.parties(partnership)
                .filter(party -> who.startsWith(party.getId() + ":"))
                .findFirst()
                .orElse(null);
    }

    private static String role(String who) {
        return who.substring(who.indexOf(':') + 1);
    }

    /**
     * Ends the route; there is none then.
     *
     * @throws NotFound when it is another's school
     * @throws Stale when another wrote one since
     */
    public void end(String schoolId, Signal signal, String readId) {
        Route before = read(access.lockOwn(schoolId), signal, readId);
        if (before != null) {
            before.end(access.today());
        }
    }

    private Route read(Partnership partnership, Signal signal, String readId) {
        Route before = routes.find(partnership.getSchool(), signal);
        String id = before == null ? null : before.getId();
        if (id == null ? readId != null : !id.equals(readId)) {
            throw new Stale("route", id);
        }
        return before;
    }
}
