package nl.partnership.ejb.account.access;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.LocalTime;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.TimerCare;

/** When the portal looks how long partners have access: every hour, so that a new partnership opens it again within one. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccessEndings {

    private static final DailyWork.Due COUNT = due("access-count");

    private static final DailyWork.Due LOOK = due("access-ties");

    @Inject
    private AccessService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    private static DailyWork.Due due(String name) {
        return new DailyWork.Due(name, LocalTime.MIDNIGHT, LocalTime.MAX, null);
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "how long partners have access")
    public void look() {
        current.become(Caller.PORTAL);
        work.run(COUNT, service::uncounted, service::count);
        work.run(LOOK, service::partners, service::look);
    }
}
