package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;

/** Where a partner could ask the same as it asked at one school: at its other schools, where who is asked is as well. */
@Dependent
class OtherSchools {

    private static final int MOST = 50;

    private static final String WHERE = "select p from Partnership p join fetch p.school join p.school s"
            + " where p.schoolYear = :year and s.id <> :here and s.closed = false and exists"
            + " (select ap.id from Partnership ap join ap.partners ao where ap.id = p.id and ao.id = :organisation)"
            + " and (:asked = '' or exists"
            + " (select bp.id from Partnership bp join bp.partners bo where bp.id = p.id and bo.id = :asked))"
            + " and not exists (select y.id from Expectation y join y.school ys join y.asker ya"
            + " where ys.id = s.id and ya.id = :organisation and y.text = :text and y.endedOn is null"
            + " and y.lastDay >= :today) and " + PartnershipAccess.NOT_LIMITED + " order by s.nameKey";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** At most 50; none when the caller's organisation did not ask it, or is the school itself. */
    List<Partnership> of(Expectation one) {
        LocalDate today = LocalDate.now(clock);
        if (!one.getAsker().getId().equals(current.get().organisationId())
                || one.getAsker().isSchool()
                || !one.on(today).isRunning()) {
            return List.of();
        }
        return access.bound(entityManager.createQuery(WHERE, Partnership.class))
                .setParameter("year", SchoolYear.of(today))
                .setParameter("here", one.getSchool().getId())
                .setParameter("asked", isOfSchool(one) ? "" : one.getPromiser().getId())
                .setParameter("text", one.getText())
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Id of who is asked there. */
    String asked(Expectation one, Partnership there) {
        return isOfSchool(one) ? there.getSchool().getId() : one.getPromiser().getId();
    }

    private static boolean isOfSchool(Expectation one) {
        Organisation promiser = one.getPromiser();
        return promiser.equals(one.getSchool());
    }
}
