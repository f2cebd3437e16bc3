package nl.partnership.ejb.partner.calltest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.Term;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.TestedCall;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.Sight;

/** Finds tests of a school and what was called, and whom another call of the term goes to. */
@Dependent
public class CallTests {

    /** Two a year, of two years. */
    private static final int MOST = 10;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Term term() {
        return Term.of(today());
    }

    /** Of one school, the newest first, with their calls, in two statements. */
    List<CallTest> of(Organisation school) {
        List<String> ids = entityManager
                .createQuery(
                        "select t.id from CallTest t where t.school = :school order by t.termOn desc", String.class)
                .setParameter("school", school)
                .setMaxResults(MOST)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : Fetch.along(
                                entityManager.createQuery(
                                        "select distinct t from CallTest t where t.id in :ids order by t.termOn desc",
                                        CallTest.class),
                                "t.school.board",
                                "t.author.organisation.board",
                                "t.author.person",
                                "t.calls.organisation.board",
                                "t.calls.called.organisation.board",
                                "t.calls.called.person",
                                "t.calls.called.deputy",
                                "t.calls.called.sponsor")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** That of this term. */
    Optional<CallTest> current(List<CallTest> tests) {
        return tests.stream()
                .filter(test -> test.getTermOn().equals(term().firstDay()))
                .findFirst();
    }

    /**
     * What everybody who works with the school may know of the tests of that school year, the newest first; with the signal for
     * the school itself.
     */
    public List<CalledSteps> said(Partnership partnership) {
        boolean own = sight.isOwn(partnership.getSchool().getId());
        return of(partnership.getSchool()).stream()
                .filter(test -> partnership.getSchoolYear().contains(test.getTermOn()))
                .filter(CallTest::isBegun)
                .filter(test -> sight.of(
                        partnership.getSchool().getId(), test.getAuthor().party(), CallTestCensus.CALL_TEST))
                .map(test -> said(test, own))
                .toList();
    }

    CalledSteps said(CallTest test, boolean own) {
        List<TestedCall> called = test.getCalls().stream()
                .filter(call -> call.getOutcome() != null)
                .toList();
        return new CalledSteps(
                called.size(),
                test.getCalls().size(),
                own ? test.getSignal() : null,
                called.stream()
                        .map(TestedCall::getCalledAt)
                        .max(Comparator.naturalOrder())
                        .map(Day::of)
                        .orElse(null));
    }

    /** Partners that another call of this term goes to, at whatever school. */
    Set<String> taken(Collection<String> organisations) {
        return organisations.isEmpty()
                ? Set.of()
                : new HashSet<>(entityManager
                        .createQuery(
                                "select c.calleeId from TestedCall c where c.termOn = :term and c.calleeId in :ids",
                                String.class)
                        .setParameter("term", term().firstDay())
                        .setParameter("ids", organisations)
                        .getResultList());
    }

    /** Nobody else announces a call to them until this is done. */
    List<Organisation> lock(Collection<String> organisations) {
        return organisations.stream()
                .distinct()
                .sorted()
                .map(id -> entityManager.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Who has the role of a call today. */
    Optional<Membership> holder(TestedCall call, String personId) {
        return entityManager
                .createQuery(
                        "select m from Membership m where m.person.id = :person and m.organisation = :organisation"
                                + " and m.role = :role and " + Held.today("m") + " order by m.id",
                        Membership.class)
                .setParameter("person", personId)
                .setParameter("organisation", call.getOrganisation())
                .setParameter("role", call.getRole())
                .setParameter("today", today())
                .getResultStream()
                .findFirst();
    }
}
