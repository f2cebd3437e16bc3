package nl.partnership.ejb.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** One training need as who calls reads it, and what they can do with it. */
@Dependent
class NeedDesk {

    private static final int MOST = 50;

    /** Who asks, backs and arranges for an organisation. */
    private static final List<Audience> ACTING =
            List.of(Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER);

    private static final String ELSEWHERE = "select p from Partnership p join fetch p.school join p.school s"
            + " where p.schoolYear = :year and s.id <> :here and s.closed = false and exists"
            + " (select ap.id from Partnership ap join ap.partners ao where ap.id = p.id and ao.id = :organisation)"
            + " and not exists (select b.id from NeedBacker b join b.organisation bo join b.need bn join bn.school bs"
            + " where bs.id = s.id and bo.id = :organisation and bn.topic = :topic and bn.heldOn is null"
            + " and bn.droppedOn is null) and " + PartnershipAccess.NOT_LIMITED + " order by s.nameKey";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private NeedRows rows;

    @Inject
    private PartnershipAccess access;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    NeedView view(TrainingNeed need) {
        NeedRow row = rows.of(List.of(need)).get(0);
        Caller caller = current.get();
        NeedRow.Backer own = row.of(caller.organisationId());
        return new NeedView(
                row,
                own,
                caller.type() == null ? List.of() : Roles.in(caller.type()),
                acts(need, row, own),
                elsewhere(need, own).stream()
                        .map(there -> SchoolRow.of(there.getSchool()))
                        .toList());
    }

    private NeedView.Acts acts(TrainingNeed need, NeedRow row, NeedRow.Backer own) {
        boolean runs = isActing() && need.state().isRunning();
        boolean asked = isCallers(need.getAsker().getId()) && own != null;
        boolean school = isCallers(need.getSchool().getId());
        return new NeedView.Acts(
                current.get().organisationName(),
                runs,
                runs && own != null && need.isJoint(),
                runs && asked && !need.isJoint(),
                isActing() && (own != null || school),
                runs && (asked || school));
    }

    private boolean isActing() {
        Caller caller = current.get();
        return !caller.isWalking() && ACTING.stream().anyMatch(audience -> audience.includes(caller));
    }

    boolean isCallers(String organisationId) {
        return organisationId.equals(current.get().organisationId());
    }

    /** Where a partner could ask the same as at one school; none for a school, and for who does not want it. */
    List<Partnership> elsewhere(TrainingNeed need, NeedRow.Backer own) {
        if (own == null
                || !isActing()
                || isCallers(need.getSchool().getId())
                || !need.state().isRunning()) {
            return List.of();
        }
        return access.bound(entityManager.createQuery(ELSEWHERE, Partnership.class))
                .setParameter("year", SchoolYear.of(today()))
                .setParameter("here", need.getSchool().getId())
                .setParameter("topic", need.getTopic())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What the caller's organisation said for whom a need is; empty when it does not want it. */
    Optional<NeedBacker> backer(TrainingNeed need) {
        return entityManager
                .createQuery(
                        "select b from NeedBacker b where b.need = :need and b.organisation.id = :own",
                        NeedBacker.class)
                .setParameter("need", need)
                .setParameter("own", current.get().organisationId())
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound unless the caller's organisation wants it, or is its school */
    void requireArranging(TrainingNeed need) {
        current.get().mustNotWalk();
        if (!isCallers(need.getSchool().getId()) && backer(need).isEmpty()) {
            throw new NotFound(VisibleNeeds.KIND, need.getId());
        }
    }

    /** In which the caller acts. */
    Membership me() {
        current.get().mustNotWalk();
        return entityManager.find(Membership.class, current.get().membershipId());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
