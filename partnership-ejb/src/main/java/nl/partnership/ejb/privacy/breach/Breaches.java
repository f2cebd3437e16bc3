package nl.partnership.ejb.privacy.breach;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.breach.Breach;
import nl.partnership.domain.privacy.breach.BreachNotice;
import nl.partnership.domain.privacy.breach.BreachTold;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** The breaches of the caller's board. */
@Dependent
class Breaches {

    private static final int MOST_NOTICES = 200;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** @throws NotFound for one of another board, and for an id that is none */
    Breach require(String id) {
        Breach breach = id == null ? null : entityManager.find(Breach.class, id);
        if (breach == null || !breach.getBoard().getId().equals(current.get().boardId())) {
            throw new NotFound("breach", id);
        }
        return breach;
    }

    /** @throws Stale when another changed it since it had that version; {@code NotFound} as {@link #require(String)} */
    Breach require(String id, long version) {
        Breach breach = require(id);
        breach.requireVersion(version);
        return breach;
    }

    /** Those that stand, the earliest first. */
    List<BreachNotice> notices(Breach breach) {
        return entityManager
                .createQuery(
                        "select n from BreachNotice n join fetch n.toldBy where n.breach = :breach"
                                + " and n.takenBackAt is null order by n.toldAt, n.id",
                        BreachNotice.class)
                .setParameter("breach", breach)
                .setMaxResults(MOST_NOTICES)
                .getResultList();
    }

    static boolean isTold(List<BreachNotice> notices) {
        return notices.stream().anyMatch(notice -> notice.getTold() == BreachTold.CONCERNED);
    }

    BreachView view(Breach breach) {
        List<BreachNotice> notices = notices(breach);
        return new BreachView(
                BreachRow.of(breach, now()),
                breach.facts(),
                breach.getHours(),
                breach.getThreshold(),
                breach.getNotedBy().getName(),
                new BreachView.Decision(
                        breach.getReference(),
                        breach.getLateWhy(),
                        breach.getNotReportedWhy(),
                        breach.getDecidedOn(),
                        name(breach.getDecidedBy())),
                breach.getUntoldWhy(),
                breach.isTellingLeft(isTold(notices)),
                breach.getClosedOn(),
                name(breach.getClosedBy()),
                breach.keptUntil(),
                notices.stream().map(Breaches::notice).toList(),
                isBoard());
    }

    private static BreachView.Notice notice(BreachNotice notice) {
        return new BreachView.Notice(
                notice.getId(),
                notice.getTold(),
                notice.getToldAt(),
                notice.getToldBy().getName());
    }

    private static String name(Person person) {
        return person == null ? null : person.getName();
    }

    /** Whether who calls answers for the board. */
    boolean isBoard() {
        return Audience.BOARD.includes(current.get());
    }

    Person me() {
        return entityManager.getReference(Person.class, current.get().personId());
    }

    Instant now() {
        return clock.instant();
    }
}
