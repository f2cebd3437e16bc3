package nl.partnership.ejb.vision.see;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.NationalNumber;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Roles;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.partner.CallRow;
import nl.partnership.ejb.partner.Calls;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.vision.RouteRead;
import nl.partnership.ejb.vision.Routes;
import nl.partnership.ejb.vision.VisionAccess;

/**
 * "I see something": whom one calls, and what one may say there. It computes, and keeps nothing of who looked up what,
 * not in the trail either: who hesitates must be able to look.
 */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class SeeService {

    /** A suspicion of abuse: the report code, and Veilig Thuis. */
    public static final String ABUSE = "ABUSE";

    /** Something else, or in doubt. */
    public static final String OTHER = "OTHER";

    /** Who is called where no route says whom, in this order. */
    private static final List<String> COORDINATORS = List.of("SAFETY_COORD", "CARE_COORD", "SCHOOL_LEADER");

    private static final Party VEILIG_THUIS = new Party(OrganisationType.OTHER, "VEILIG_THUIS");

    @Inject
    private VisionAccess access;

    @Inject
    private Routes routes;

    @Inject
    private Says says;

    @Inject
    private Calls calls;

    @Inject
    private Sight sight;

    @Inject
    private CurrentCaller current;

    @Inject
    private Signals signals;

    /**
     * All that one can see, as people choose it: after the signals that all schools have those that the caller's schools
     * added.
     */
    public List<SeeChoice> choices() {
        List<String> ids = schools().stream().map(SchoolRow::id).toList();
        return Stream.of(
                        Signal.common().stream().map(signal -> SeeChoice.of(signal.code())),
                        signals.offered(ids).stream().map(SeeChoice::of),
                        Stream.of(ABUSE, OTHER).map(SeeChoice::of))
                .flatMap(each -> each)
                .toList();
    }

    /** The schools about which the caller can see something, by name. */
    public List<SchoolRow> schools() {
        return access.schools();
    }

    /**
     * Whom the caller calls.
     *
     * @param what code of a signal, {@link #ABUSE} or {@link #OTHER}
     * @throws NotFound when it is none of these, and when the caller does not work with that school today
     */
    public SeeView see(String schoolId, String what) {
        Partnership partnership = access.partnership(schoolId);
        Organisation school = partnership.getSchool();
        List<CallRow> people = calls.all(partnership.getId());
        RouteRead route = route(schoolId, what);
        Stream<RouteRead.Step> steps = route == null ? coordinators(school, people) : route.steps().stream();
        return new SeeView(
                schoolId,
                school.getShortName(),
                current.get().role(),
                route != null,
                route == null ? null : route.reason(),
                says.isWithRules(),
                access.leads(schoolId),
                steps.map(step -> step(step, people)).toList(),
                national());
    }

    /** The numbers of the whole country, for who works with no school today as well. */
    public List<SeeView.National> national() {
        return List.of(
                national(NationalNumber.VEILIG_THUIS, says.to(VEILIG_THUIS, false, Codes.REPORT_CODE)),
                national(NationalNumber.POLICE, says.toAnyOf(police(), Codes.PREVENTION)));
    }

    /** Null where there is none. */
    private RouteRead route(String schoolId, String what) {
        if (ABUSE.equals(what) || OTHER.equals(what)) {
            return null;
        }
        Signal signal = Signal.known(what).orElseThrow(() -> new NotFound("signal", what));
        return routes.seen(schoolId).get(signals.of(schoolId).require(signal));
    }

    /** Those of the school; its first one also when nobody is that today, so that this is seen. */
    private static Stream<RouteRead.Step> coordinators(Organisation school, List<CallRow> people) {
        List<String> held = COORDINATORS.stream()
                .filter(role -> people.stream().anyMatch(row -> isOf(row, school.getId(), role)))
                .toList();
        return (held.isEmpty() ? COORDINATORS.subList(0, 1) : held)
                .stream()
                        .map(role -> new RouteRead.Step(
                                school.getId(), school.getShortName(), school.getType(), role, null, null, null, null));
    }

    private static boolean isOf(CallRow row, String organisationId, String role) {
        return row.organisationId().equals(organisationId) && row.role().equals(role);
    }

    private SeeView.Step step(RouteRead.Step step, List<CallRow> people) {
        List<CallRow> holders = people.stream()
                .filter(row -> !step.isGone() && isOf(row, step.organisationId(), step.role()))
                .toList();
        List<SeeView.Somebody> seen = holders.stream()
                .filter(row -> sight.of(row, ContactCensus.CONTACT_POINT))
                .map(this::somebody)
                .toList();
        boolean own = sight.isOwn(step.organisationId());
        return new SeeView.Step(
                step.organisation(),
                step.type(),
                own,
                step.role(),
                step.within(),
                step.what(),
                says.to(step.party(), own, Codes.PREVENTION),
                seen,
                seen.size() < holders.size(),
                step.isGone(),
                step.meets());
    }

    private SeeView.Somebody somebody(CallRow row) {
        Caller caller = current.get();
        boolean me = isOf(row, caller.organisationId(), caller.role())
                && row.personId().equals(caller.personId());
        return new SeeView.Somebody(row.name(), me, row.availability(), row.numbers());
    }

    private static SeeView.National national(String code, Say say) {
        return new SeeView.National(
                code, PhoneNumber.in(NationalNumber.of(code).number()).get(0), say);
    }

    private static List<Party> police() {
        return Roles.all().stream()
                .filter(party -> party.type() == OrganisationType.POLICE)
                .toList();
    }
}
