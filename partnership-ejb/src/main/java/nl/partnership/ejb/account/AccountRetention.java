package nl.partnership.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.partnership.domain.account.AccessToken;
import nl.partnership.domain.account.CalendarFeed;
import nl.partnership.domain.account.FeedAllowance;
import nl.partnership.domain.account.Invitation;
import nl.partnership.domain.account.KnownBrowser;
import nl.partnership.domain.account.LostDevice;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.account.RoleWarning;
import nl.partnership.domain.account.SignIn;
import nl.partnership.domain.account.StepDemand;
import nl.partnership.domain.account.TokenAllowance;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** What opened something once, and may not any more, is kept for a year. */
@ApplicationScoped
public class AccountRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private static final Period KEPT = Period.ofYears(1);

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("account-erasure", LocalTime.of(4, 35), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                Kept.told(RoleWarning.class),
                over(OneTimeLink.class, "x.expiresAt < :limit"),
                over(Invitation.class, "x.expiresAt < :limit"),
                over(AccessToken.class, "(x.expiresAt < :limit or x.withdrawnAt < :limit)"),
                over(CalendarFeed.class, "x.endedAt < :limit"),
                over(LostDevice.class, "x.askedAt < :limit"),
                over(StepDemand.class, "x.endedAt < :limit"),
                over(SignIn.class, "x.beganAt < :limit"),
                over(KnownBrowser.class, "x.expiresAt < :limit"));
    }

    private static Kept over(Class<? extends StoredEntity> type, String condition) {
        return new Kept(type, KeptSince.END, KEPT.getYears(), null, condition, Kept.moment(KEPT));
    }

    /** With how often it was used of late. */
    @Override
    public void erase(StoredEntity record) {
        Stream.of(TokenAllowance.class, FeedAllowance.class)
                .map(kind -> entityManager.find(kind, record.getId()))
                .filter(Objects::nonNull)
                .forEach(entityManager::remove);
        entityManager.flush();
        entityManager.remove(record);
    }
}
