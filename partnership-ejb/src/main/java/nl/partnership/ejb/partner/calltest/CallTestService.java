package nl.partnership.ejb.partner.calltest;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.CallOutcome;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.TestedCall;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.CallRow;
import nl.partnership.ejb.partner.Calls;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/**
 * The test of a term: who convenes at a school announces which route is called and when, and keeps what came of each call.
 * At most one call goes to a partner in a term, over all its schools.
 */
@Stateless
@Allowed(Audience.CONVENER)
public class CallTestService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private CallTests tests;

    @Inject
    private CallTestViews views;

    @Inject
    private Calls calls;

    @Inject
    private Sight sight;

    @Inject
    @Any
    private Instance<CallRoutes> routes;

    @Inject
    private Event<CallAnnounced> announced;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** @throws NotFound when the caller's organisation is not a school that works with partners this year */
    public CallTestView own() {
        Partnership partnership = partnership();
        Organisation school = partnership.getSchool();
        List<CallTest> found = tests.of(school);
        CallTest test = tests.current(found).orElse(null);
        return new CallTestView(
                school.getShortName(),
                tests.term().lastDay(),
                test == null ? choices(school.getId()) : List.of(),
                test == null ? null : views.of(test, people(partnership)),
                found.stream()
                        .filter(one -> one != test && one.isBegun())
                        .map(one -> tests.said(one, true))
                        .toList());
    }

    private List<CallTestView.Choice> choices(String schoolId) {
        List<CallRoutes.Way> ways = ways(schoolId);
        Set<String> taken = tests.taken(ways.stream()
                .flatMap(way -> way.stops().stream())
                .map(CallRoutes.Stop::organisationId)
                .collect(Collectors.toSet()));
        return ways.stream()
                .map(way -> new CallTestView.Choice(
                        way.signal(), way.stops().size(), (int) steps(way, schoolId, taken, Map.of()).stream()
                                .filter(step -> !step.called())
                                .count()))
                .toList();
    }

    private List<CallRoutes.Way> ways(String schoolId) {
        return routes.stream().flatMap(room -> room.of(schoolId).stream()).toList();
    }

    /** Of a partner with two steps the first one is called. */
    private static List<CallTest.Step> steps(
            CallRoutes.Way way, String schoolId, Set<String> taken, Map<String, Organisation> organisations) {
        Set<String> called = new HashSet<>(taken);
        return way.stops().stream()
                .map(stop -> new CallTest.Step(
                        organisations.get(stop.organisationId()),
                        stop.role(),
                        !stop.organisationId().equals(schoolId) && !called.add(stop.organisationId())))
                .toList();
    }

    /**
     * Announces that one route is called on a day: whoever has a role in it sees so on the own home, and is told by
     * mail.
     *
     * @throws RuleViolation at the field {@code signal} or {@code day}
     */
    public void announce(Signal signal, LocalDate day) {
        Organisation school = partnership().getSchool();
        CallRoutes.Way way = ways(school.getId()).stream()
                .filter(one -> one.signal().equals(signal))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("signal", "partner.calltest.noRoute"));
        List<String> parties =
                way.stops().stream().map(CallRoutes.Stop::organisationId).toList();
        Map<String, Organisation> locked =
                tests.lock(parties).stream().collect(Collectors.toMap(Organisation::getId, Function.identity()));
        tests.lock(List.of(school.getId()));
        if (tests.current(tests.of(school)).isPresent()) {
            throw new RuleViolation("partner.calltest.already");
        }
        CallTest test = new CallTest(
                school, signal, steps(way, school.getId(), tests.taken(parties), locked), day, me(), tests.today());
        entityManager.persist(test);
        announced.fire(new CallAnnounced(test));
    }

    /**
     * It does not take place.
     *
     * @throws RuleViolation when somebody was called already
     * @throws NotFound for one of another school
     */
    public void withdraw(String testId) {
        CallTest test = entityManager.find(CallTest.class, testId);
        requireOwn(test, testId, partnership());
        if (test.isBegun()) {
            throw new RuleViolation("partner.calltest.begun");
        }
        entityManager.remove(test);
    }

    /**
     * Keeps what came of a call; done twice it is the same.
     *
     * @param personId of who was called
     * @throws NotFound for a call of another school, and for somebody of whom the caller may not know
     */
    public void keep(String callId, String personId, CallOutcome outcome) {
        Partnership partnership = partnership();
        TestedCall call = requireCall(callId, partnership);
        Membership who = people(partnership).stream()
                .filter(row -> row.personId().equals(personId))
                .findFirst()
                .flatMap(row -> tests.holder(call, personId))
                .orElseThrow(() -> new NotFound("person", personId));
        call.keep(outcome, who, clock.instant(), tests.today());
    }

    /**
     * What was kept of a call was a mistake.
     *
     * @throws NotFound for a call of another school
     */
    public void takeBack(String callId) {
        requireCall(callId, partnership()).takeBack();
    }

    /** What came of calling the caller in the present role, of this school year and the one before; the newest first. */
    @Allowed(Audience.PARTICIPANT)
    public List<OwnCall> ofMe() {
        return views.ofMe(current.get().membershipId());
    }

    /**
     * What the look-back says of a school year of one of the caller's partnerships: no more than how many steps of one route
     * were called, and when; the newest first.
     *
     * @throws NotFound when it is not one of the caller's
     */
    @Allowed(Audience.PARTICIPANT)
    public List<CalledSteps> said(String partnershipId) {
        Partnership partnership = access.require(partnershipId);
        return tests.said(partnership);
    }

    private TestedCall requireCall(String callId, Partnership partnership) {
        TestedCall call = entityManager.find(TestedCall.class, callId);
        requireOwn(call == null ? null : call.getTest(), callId, partnership);
        if (!call.getTest().getTermOn().equals(tests.term().firstDay())) {
            throw new RuleViolation("partner.calltest.over");
        }
        return call;
    }

    private static void requireOwn(CallTest test, String id, Partnership partnership) {
        if (test == null || !test.getSchool().equals(partnership.getSchool())) {
            throw new NotFound("call-test", id);
        }
    }

    private List<CallRow> people(Partnership partnership) {
        return calls.all(partnership.getId()).stream()
                .filter(row -> sight.of(row, ContactCensus.CONTACT_POINT))
                .toList();
    }

    private Partnership partnership() {
        return access.today(current.get().organisationId());
    }

    private Membership me() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }
}
