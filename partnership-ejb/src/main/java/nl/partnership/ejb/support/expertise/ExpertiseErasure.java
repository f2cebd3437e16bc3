package nl.partnership.ejb.support.expertise;

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

/** When entries of the support map that nobody kept are erased: in the night; a night without a portal is made up for. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpertiseErasure {

    private static final DailyWork.Due DUE = new DailyWork.Due("expertise-erasure", LocalTime.of(3, 45), null, null);

    @Inject
    private ExpertiseErasureService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "entries of the support map to erase")
    public void erase() {
        current.become(Caller.PORTAL);
        work.run(DUE, service::due, service::erase);
    }
}
