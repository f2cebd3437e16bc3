package nl.partnership.ejb.partner.calltest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.partnership.domain.partner.CallOutcome;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.sheet.SheetService;
import nl.partnership.ejb.partner.todo.TodoService;

/** A route that De Brug called: youth care has a wrong number, the officer was not reached. */
class CallTestWaysOut extends ServiceTest implements WaysOut {

    private static final String STEPS = "CalledSteps[called=2, steps=2";

    private final Town town;

    CallTestWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of("CallTestService.own", "the test of the own school");
    }

    @Override
    public void write() {
        inDatabase(em -> {
            List<Membership> called = Stream.of("jeugdhulp", "jeugdagent")
                    .map(user -> em.find(Membership.class, town.membership(user).getId()))
                    .toList();
            LocalDate announced = LocalDate.of(2026, 11, 2);
            CallTest test = new CallTest(
                    em.find(Organisation.class, town.bridge.getId()),
                    Signal.SEXTING,
                    called.stream()
                            .map(one -> new CallTest.Step(one.getOrganisation(), one.getRole(), false))
                            .toList(),
                    announced.plusDays(1),
                    em.find(Membership.class, town.membership("coordinator").getId()),
                    announced);
            List<CallOutcome> outcomes = List.of(CallOutcome.WRONG_NUMBER, CallOutcome.NOT_REACHED);
            for (int i = 0; i < called.size(); i++) {
                if (called.get(i).getWorkPhone() == null) {
                    called.get(i).setWorkPhone("088 000 00 3" + i);
                }
                test.getCalls().get(i).keep(outcomes.get(i), called.get(i), TestClock.read(), announced.plusDays(1));
            }
            em.persist(test);
        });
    }

    @Override
    public List<WayOut> ways() {
        String partnership = town.bridgePartnership.getId();
        Callable<?> sheet = () -> bean(SheetService.class).of(partnership);
        Callable<?> said = () -> bean(CallTestService.class).said(partnership);
        Callable<?> mine = () -> bean(CallTestService.class).ofMe();
        Callable<?> todo = () -> bean(TodoService.class).mine();
        Callable<?> home = () -> bean(HomeService.class).todo();
        return List.of(
                WayOut.of(CallTestCensus.CALL_TEST, "SCHOOL", "SheetService.of", WayOut.PARTNERS, sheet, STEPS),
                WayOut.of(CallTestCensus.CALL_TEST, "SCHOOL", "CallTestService.said", WayOut.PARTNERS, said, STEPS),
                result("CallTestService.ofMe", "jeugdhulp", mine, CallOutcome.WRONG_NUMBER.name()),
                result("CallTestService.ofMe", "jeugdagent", mine, CallOutcome.NOT_REACHED.name()),
                result("TodoService.mine", "jeugdhulp", todo, "partner.todo.wrong"),
                result("HomeService.todo", "jeugdhulp", home, "partner.todo.wrong"));
    }

    private static WayOut result(String way, String viewer, Callable<?> look, String words) {
        return WayOut.of(CallTestCensus.TESTED_CALL, "SCHOOL", way, List.of(viewer), look, words);
    }
}
