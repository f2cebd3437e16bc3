package nl.partnership.ejb.covenant;

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

/** When people are warned of covenants: in the morning. A portal that was down makes up for it, until the evening. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CovenantWarnings {

    private static final DailyWork.Due DUE =
            new DailyWork.Due("covenant-warnings", LocalTime.of(7, 10), LocalTime.of(22, 0), null);

    @Inject
    private CovenantWarningService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "covenants")
    public void warn() {
        current.become(Caller.PORTAL);
        work.run(DUE, service::overseers, service::warn);
    }
}
