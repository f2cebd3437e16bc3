package nl.partnership.ejb.privacy.breach;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.privacy.breach.Breach;
import nl.partnership.domain.privacy.breach.BreachNotice;
import nl.partnership.domain.privacy.breach.BreachReport;
import nl.partnership.domain.privacy.breach.BreachTold;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;

/**
 * What officer and board do with a breach after it was noted. That it need not be reported only the board decides: it
 * answers for it. Each step hands back the version that the caller read.
 */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class BreachStepService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Breaches breaches;

    @Inject
    private RecordContent content;

    /** @throws RuleViolation at the fields of {@link BreachReport}; when something was decided already */
    public void report(String id, long version, BreachReport typed) {
        Breach breach = breaches.require(id, version);
        content.require("lateWhy", typed.lateWhy(), breach.getLateWhy());
        breach.report(typed, breaches.me(), breaches.now());
    }

    /** @throws RuleViolation at {@code notReportedWhy}; when the risk is such that it must be reported */
    @Allowed(Audience.BOARD)
    public void leaveUnreported(String id, long version, String why) {
        Breach breach = breaches.require(id, version);
        content.require("notReportedWhy", why, breach.getNotReportedWhy());
        breach.leaveUnreported(why, breaches.me(), breaches.now());
    }

    /** What was decided was a mistake; a decision of the board only the board takes back. */
    public void takeBackDecision(String id, long version) {
        Breach breach = breaches.require(id, version);
        if (breach.getNotReportedWhy() != null && !breaches.isBoard()) {
            throw new RuleViolation("privacy.breach.boardsDecision");
        }
        breach.takeBackDecision();
    }

    /** @throws RuleViolation at {@code told}, {@code toldOn} or {@code toldAt}; when it is closed */
    public void tell(String id, BreachTold told, LocalDate day, LocalTime time) {
        entityManager.persist(new BreachNotice(breaches.require(id), told, day, time, breaches.me(), breaches.now()));
    }

    /** @throws NotFound for a note of another board's breach */
    public void untell(String noticeId) {
        BreachNotice notice = noticeId == null ? null : entityManager.find(BreachNotice.class, noticeId);
        if (notice == null) {
            throw new NotFound("breach-notice", noticeId);
        }
        breaches.require(notice.getBreach().getId());
        notice.takeBack(breaches.now());
    }

    /** Those whom it is about are not told. @throws RuleViolation at {@code untoldWhy} */
    public void leaveUntold(String id, long version, String why) {
        Breach breach = breaches.require(id, version);
        content.require("untoldWhy", why, breach.getUntoldWhy());
        breach.leaveUntold(why);
    }

    /** @throws RuleViolation when something is left to do */
    public void close(String id, long version) {
        Breach breach = breaches.require(id, version);
        breach.close(Breaches.isTold(breaches.notices(breach)), breaches.me(), breaches.now());
    }

    /** It was closed too early. */
    public void reopen(String id, long version) {
        breaches.require(id, version).reopen();
    }
}
