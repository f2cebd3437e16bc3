package nl.partnership.ejb.partner.handover;

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

/** When what hangs on ended roles passes to who took it over: just after midnight; a night without a portal is made up for. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandoverTimer {

    private static final DailyWork.Due DUE = new DailyWork.Due("handover", LocalTime.of(0, 5), null, null);

    @Inject
    private HandoverPassingService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "roles to hand over")
    public void pass() {
        current.become(Caller.PORTAL);
        work.run(DUE, service::due, service::pass);
    }
}
