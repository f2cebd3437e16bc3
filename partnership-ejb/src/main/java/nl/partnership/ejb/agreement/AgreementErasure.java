package nl.partnership.ejb.agreement;

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

/** When agreements and expectations that are long over are erased: in the night; a night without a portal is made up for. */
@Singleton
@DependsOn("Database")
@Interceptors(TimerCare.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgreementErasure {

    private static final DailyWork.Due DUE = new DailyWork.Due("agreement-erasure", LocalTime.of(3, 30), null, null);

    private static final DailyWork.Due EXPECTATIONS =
            new DailyWork.Due("expectation-erasure", LocalTime.of(3, 40), null, null);

    @Inject
    private AgreementErasureService service;

    @Inject
    private CurrentCaller current;

    @Inject
    private DailyWork work;

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "agreements to erase")
    public void erase() {
        current.become(Caller.PORTAL);
        work.run(DUE, service::due, service::erase);
        work.run(EXPECTATIONS, service::dueExpectations, service::eraseExpectation);
    }
}
