package nl.partnership.ejb.account.link;

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

/** When people are asked whether their contact data is right: in the morning, from the first day of a term on. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContactAsking {

    private static final DailyWork.Due DUE =
            new DailyWork.Due("contact-letters", LocalTime.of(7, 40), LocalTime.of(22, 0), null);

    @Inject
    private ContactLetterService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "contact data of each term")
    public void ask() {
        current.become(Caller.PORTAL);
        work.run(DUE, service::concerned, service::ask);
    }
}
