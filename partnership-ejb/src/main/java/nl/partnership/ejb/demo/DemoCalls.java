package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.Term;
import nl.partnership.domain.partner.CallOutcome;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.TestedCall;
import nl.partnership.ejb.base.Time;

/** De Brug called a route: two were reached, one was not, and a number turned out to be dead. */
@Dependent
class DemoCalls {

    private static final int DAYS_AGO = 6;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @param town already built. In the first week of a term nobody called yet. */
    void fill(DemoTown town) {
        LocalDate today = LocalDate.now(clock);
        LocalDate announced = today.minusDays(DAYS_AGO);
        if (!Term.of(announced).equals(Term.of(today))) {
            return;
        }
        List<Membership> called = Stream.of("coordinator", "zorg", "jeugdhulp", "jeugdagent")
                .map(town::member)
                .toList();
        CallTest test = new CallTest(
                called.get(0).getOrganisation(),
                Signal.HARDENING,
                called.stream()
                        .map(one -> new CallTest.Step(one.getOrganisation(), one.getRole(), false))
                        .toList(),
                announced.plusDays(DAYS_AGO / 2),
                town.member("coordinator"),
                announced);
        List<CallOutcome> outcomes =
                List.of(CallOutcome.REACHED, CallOutcome.NOT_REACHED, CallOutcome.WRONG_NUMBER, CallOutcome.REACHED);
        for (int i = 0; i < outcomes.size(); i++) {
            TestedCall call = test.getCalls().get(i);
            LocalDate day = test.getPlannedOn();
            call.keep(
                    outcomes.get(i),
                    called.get(i),
                    day.atTime(9, 0).atZone(Time.ZONE).toInstant(),
                    day);
        }
        entityManager.persist(test);
    }
}
