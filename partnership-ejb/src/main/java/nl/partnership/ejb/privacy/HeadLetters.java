package nl.partnership.ejb.privacy;

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

/** When officers get the head of the trail: in the morning. A portal that was down makes up for it, until the evening. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HeadLetters {

    private static final DailyWork.Due DUE =
            new DailyWork.Due("head-letters", LocalTime.of(7, 15), LocalTime.of(22, 0), null);

    @Inject
    private HeadLetterService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "head letters")
    public void tell() {
        current.become(Caller.PORTAL);
        work.run(DUE, service::officers, service::tell);
    }
}
