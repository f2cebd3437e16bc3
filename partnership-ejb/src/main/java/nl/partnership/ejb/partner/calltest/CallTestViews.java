package nl.partnership.ejb.partner.calltest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.TestedCall;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.CallRow;
import nl.partnership.ejb.partner.Sight;

/** What one may see of a test: the school all of it, who was called what came of the own number. */
@Dependent
class CallTestViews {

    private static final int MOST = 20;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CallTests tests;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    /** For the school. @param people of whom the caller may know */
    CallTestView.Test of(CallTest test, List<CallRow> people) {
        return new CallTestView.Test(
                test.getId(),
                test.getSignal(),
                test.getAnnouncedOn(),
                test.getPlannedOn(),
                !tests.today().isBefore(test.getPlannedOn()),
                test.isBegun(),
                test.getCalls().stream().map(call -> step(call, people)).toList());
    }

    private CallTestView.Step step(TestedCall call, List<CallRow> people) {
        Organisation organisation = call.getOrganisation();
        boolean called = call.getOutcome() != null;
        return new CallTestView.Step(
                call.getId(),
                organisation.getShortName(),
                call.getRole(),
                call.isLeftOut(),
                called || call.isLeftOut()
                        ? List.of()
                        : people.stream()
                                .filter(row -> row.organisationId().equals(organisation.getId()))
                                .filter(row -> row.role().equals(call.getRole()) && row.phone() != null)
                                .map(row -> new CallTestView.Somebody(row.personId(), row.name(), row.numbers()))
                                .toList(),
                call.getOutcome(),
                called ? Day.of(call.getCalledAt()) : null,
                called ? call.getCalled().getPerson().getName() : null,
                call.isOfToday());
    }

    /** For who was called. */
    List<OwnCall> ofMe(String membershipId) {
        List<TestedCall> found = Fetch.along(
                        entityManager.createQuery(
                                "select c from TestedCall c join c.called m where m.id = :me and c.outcome is not null"
                                        + " order by c.calledAt desc",
                                TestedCall.class),
                        "c.called",
                        "c.test.school.board",
                        "c.test.author.organisation.board",
                        "c.test.author.person",
                        "c.test.author.deputy",
                        "c.test.author.sponsor")
                .setParameter("me", membershipId == null ? "" : membershipId)
                .setMaxResults(MOST)
                .getResultList();
        return found.stream()
                .filter(call -> isSeen(call.getTest()))
                .map(call -> {
                    trail.seen(
                            "tested-call",
                            call.getId(),
                            call.getTest().getSchool().getId());
                    return new OwnCall(
                            call.getTest().getSchool().getShortName(),
                            call.getOutcome(),
                            Day.of(call.getCalledAt()),
                            call.isOfToday());
                })
                .toList();
    }

    private boolean isSeen(CallTest test) {
        Membership author = test.getAuthor();
        return sight.of(test.getSchool().getId(), author.party(), CallTestCensus.TESTED_CALL);
    }
}
