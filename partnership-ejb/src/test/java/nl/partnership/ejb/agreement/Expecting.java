package nl.partnership.ejb.agreement;

import java.util.List;
import nl.partnership.domain.agreement.ExpectationOutcome;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.MandateService;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Organisations that ask something of each other; the officer and the worker may promise by mandate, the leader by role. */
abstract class Expecting extends ServiceTest {

    static final String TEXT = "Komt twee keer per jaar bij de kluisjescontrole";

    final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
        List.of("jeugdagent", "jeugdhulp")
                .forEach(user -> as(town.caller("beheer"), () -> bean(MandateService.class)
                        .give(
                                town.membership(user).getId(),
                                new Mandate.Terms(
                                        MandatePurpose.EXPECTATIONS,
                                        "teamchef",
                                        Agreeing.TODAY,
                                        Agreeing.TODAY,
                                        Agreeing.UNTIL))));
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    /** De Brug asks the police. */
    String asked() {
        return asked("coordinator", town.police.getId(), TEXT);
    }

    String asked(String user, String to, String text) {
        return as(town.caller(user), () -> bean(ExpectationService.class)
                .ask(town.bridge.getId(), to, text, "binnen een week"));
    }

    void answer(String user, String id, ExpectationReply reply, String words) {
        long version = view(user, id).row().version();
        as(town.caller(user), () -> bean(PromiseService.class).answer(id, version, reply, words));
    }

    void lookBack(String user, String id, ExpectationOutcome outcome) {
        long version = view(user, id).row().version();
        as(town.caller(user), () -> bean(PromiseService.class).lookBack(id, version, outcome));
    }

    void layBeside(String user, String id, String words) {
        long version = view(user, id).row().version();
        as(town.caller(user), () -> bean(PromiseService.class).layBeside(id, version, words));
    }

    ExpectationView view(String user, String id) {
        return as(town.caller(user), () -> bean(ExpectationService.class).get(id));
    }

    List<ExpectationRow> list(String user, ExpectationFilter filter) {
        return as(town.caller(user), () -> bean(ExpectationListService.class).list(filter, 0, 20))
                .rows();
    }

    List<ExpectationRow> list(String user) {
        return list(user, ExpectationFilter.ALL);
    }
}
