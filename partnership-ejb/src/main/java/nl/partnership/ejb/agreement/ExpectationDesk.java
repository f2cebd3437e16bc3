package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.agreement.ExpectationState;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Submissions;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** One expectation as who calls reads it, and what they can do with it. */
@Dependent
class ExpectationDesk {

    static final String KIND = ThreadEnd.kind(Expectation.class);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleExpectations expectations;

    @Inject
    private ExpectationViews views;

    @Inject
    private AgreementAccess access;

    @Inject
    private OtherSchools others;

    @Inject
    private Submissions submissions;

    @Inject
    private CurrentCaller current;

    /**
     * To change it, as long as nobody else does.
     *
     * @param version that the caller read
     * @throws Stale when another changed it since
     */
    Expectation change(String id, long version) {
        lock(id);
        Expectation one = expectations.require(id);
        one.requireVersion(version);
        return one;
    }

    /** Before anything of it is read. */
    private void lock(String id) {
        if (id != null) {
            entityManager.find(Expectation.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    /** One that the caller's organisation asked, as long as nobody else works on it; {@link NotFound} for others. */
    Expectation own(String id) {
        lock(id);
        Expectation one = expectations.require(id);
        if (!isCallers(one.getAsker())) {
            throw new NotFound(KIND, id);
        }
        return one;
    }

    /** It has an answer, or is asked no longer: nobody has to lay it before somebody any more. */
    void settle(Expectation one) {
        submissions.settle(one, one.getPromiser());
    }

    ExpectationView view(Expectation one) {
        Map<String, Submission> laid = submissions.of(one);
        ExpectationView.Own own = own(one);
        return new ExpectationView(
                views.row(one),
                Optional.ofNullable(laid.get(one.getPromiser().getId()))
                        .filter(said -> one.on(access.today()) == ExpectationState.ASKED)
                        .map(said -> new ExpectationView.Laid(said.getBefore(), said.getDay()))
                        .orElse(null),
                own,
                own.withdraws()
                        ? others.of(one).stream()
                                .map(there -> SchoolRow.of(there.getSchool()))
                                .toList()
                        : List.of());
    }

    private ExpectationView.Own own(Expectation one) {
        ExpectationState state = one.on(access.today());
        boolean acts = access.acts();
        boolean asks = acts && isCallers(one.getAsker());
        boolean promises = acts && isCallers(one.getPromiser());
        boolean records = acts && isCallers(one.getSchool());
        boolean open = state == ExpectationState.ASKED;
        boolean discussed = state == ExpectationState.DISCUSSED;
        boolean promised = one.getReply() != null && one.getReply().isPromise();
        return new ExpectationView.Own(
                current.get().organisationName(),
                views.isBetween(one),
                open && promises,
                open && promises ? access.ground(MandatePurpose.EXPECTATIONS).orElse(null) : null,
                open && records,
                one.getReply() != null
                        && state != ExpectationState.WITHDRAWN
                        && !discussed
                        && (promises || one.isOnPaper() && records),
                asks && !discussed && state != ExpectationState.WITHDRAWN,
                asks && promised && state != ExpectationState.WITHDRAWN,
                promises && discussed);
    }

    private boolean isCallers(Organisation organisation) {
        return organisation.getId().equals(current.get().organisationId());
    }
}
