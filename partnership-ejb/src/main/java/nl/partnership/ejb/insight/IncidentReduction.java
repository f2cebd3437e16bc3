package nl.partnership.ejb.insight;

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

/** When old incidents become numbers, and old numbers nothing: in the night; a night without a portal is made up for. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IncidentReduction {

    private static final DailyWork.Due DUE = new DailyWork.Due("incident-reduction", LocalTime.of(3, 45), null, null);

    @Inject
    private IncidentReductionService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "incidents to reduce")
    public void reduce() {
        current.become(Caller.PORTAL);
        work.run(DUE, service::due, service::reduce);
    }
}
