package nl.partnership.ejb.review.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.start.StartDecision;
import nl.partnership.domain.review.start.YearStarted;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.YearPartners;

/** The year that begins at the caller's school, and what is stored of its start. */
@Dependent
class StartDesk {

    private static final int MOST = 5000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private YearPartners partners;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The year that is announced from 1 May on, else the present one. */
    SchoolYear year() {
        SchoolYear now = SchoolYear.of(today());
        return isAnnounced() ? now.next() : now;
    }

    boolean isAnnounced() {
        return !today().isBefore(YearDay.LOOK_BACK.in(SchoolYear.of(today())));
    }

    /** @throws NotFound for who acts for no school */
    Organisation school() {
        Organisation school =
                entityManager.find(Organisation.class, current.get().organisationId());
        if (!school.isSchool()) {
            throw new NotFound("school", school.getId());
        }
        return school;
    }

    /** Of the school today; null for none. */
    Partnership partnership() {
        return partners.find(school().getId(), SchoolYear.of(today()));
    }

    /**
     * Of two who decide at the same moment the second finds what the first decided.
     *
     * @throws RuleViolation when the year has not begun
     */
    Partnership lock() {
        requireOwnEyes();
        if (isAnnounced()) {
            throw new RuleViolation("review.start.notYet", year().firstDay());
        }
        Partnership partnership = partnership();
        if (partnership == null) {
            throw new RuleViolation("review.start.notBegun");
        }
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        return partnership;
    }

    /** Whether the caller decides, and does not only look in the eyes of another role. */
    boolean acts() {
        return !current.get().isWalking();
    }

    /** @throws RuleViolation for who walks in the eyes of another role */
    void requireOwnEyes() {
        current.get().mustNotWalk();
    }

    /** All of a year. */
    List<StartDecision> decisions(SchoolYear year) {
        return Fetch.along(
                        entityManager.createQuery(
                                "select d from StartDecision d join d.school s where s.id = :school and d.schoolYear = :year"
                                        + " order by d.decidedOn, d.id",
                                StartDecision.class),
                        "d.decidedBy.organisation.board",
                        "d.decidedBy.person",
                        "d.decidedBy.deputy",
                        "d.decidedBy.sponsor")
                .setParameter("school", current.get().organisationId())
                .setParameter("year", year)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of one kind, by record. */
    Map<String, StartDecision> decisions(SchoolYear year, String kind) {
        return decisions(year).stream()
                .filter(one -> one.getKind().equals(kind))
                .collect(Collectors.toMap(StartDecision::getRecordId, Function.identity()));
    }

    Optional<YearStarted> started(SchoolYear year) {
        return entityManager
                .createQuery(
                        "select y from YearStarted y join y.school s where s.id = :school and y.schoolYear = :year",
                        YearStarted.class)
                .setParameter("school", current.get().organisationId())
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    void finish(Partnership partnership) {
        YearStarted started = started(partnership.getSchoolYear()).orElseGet(() -> {
            YearStarted fresh = new YearStarted(partnership);
            entityManager.persist(fresh);
            return fresh;
        });
        if (!started.isFinished()) {
            started.finish(me(), today());
        }
    }

    /** In which the caller acts. */
    Membership me() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }
}
