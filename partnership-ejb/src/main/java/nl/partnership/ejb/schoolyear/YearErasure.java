package nl.partnership.ejb.schoolyear;

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

/** When what is kept of school years of long ago is erased: in the night; a night without a portal is made up for. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class YearErasure {

    private static final DailyWork.Due DUE = new DailyWork.Due("schoolyear-erasure", LocalTime.of(3, 55), null, null);

    @Inject
    private YearErasureService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "years of schools to erase")
    public void erase() {
        current.become(Caller.PORTAL);
        work.run(DUE, service::due, service::erase);
    }
}
