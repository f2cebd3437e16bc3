package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.ExpectationOutcome;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.ejb.account.WalkService;
import nl.partnership.ejb.agreement.ExpectationFilter;
import nl.partnership.ejb.agreement.ExpectationListService;
import nl.partnership.ejb.agreement.ExpectationService;
import nl.partnership.ejb.agreement.PromiseService;
import nl.partnership.ejb.audit.AuditFilter;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.partner.MandateService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an expectation went is between who asked and who promised, by every way out that any room has. */
class BetweenTwoTest extends Table {

    private static final String TEXT = "Komt twee keer per jaar bij de kluisjescontrole";
    private static final String BESIDE = "Wij waren er een keer.";
    private static final List<String> SIGNS = List.of(BESIDE, ExpectationOutcome.NOT_DONE.name(), "Went[");
    private static final List<String> THE_TWO = List.of("coordinator", "leider", "mentor", "jeugdagent");
    private static final List<String> THIRD = List.of("jeugdhulp", "gemeente", "bestuurder", "fg", "beheer");

    /** What the trail has of promises. */
    private static final AuditFilter MADE = new AuditFilter(null, null, null, null, "expectation.", null);

    private final WaysOutTable table = new WaysOutTable(town);
    private String id;

    @BeforeEach
    void promisedAndNotDone() {
        table.parts().forEach(WaysOut::write);
        as(town.caller("beheer"), () -> bean(MandateService.class)
                .give(
                        town.membership("jeugdagent").getId(),
                        new Mandate.Terms(
                                MandatePurpose.EXPECTATIONS,
                                "teamchef",
                                DAY.minusDays(30),
                                DAY.minusDays(30),
                                DAY.plusDays(60))));
        id = as(coordinator(), () -> bean(ExpectationService.class)
                .ask(town.bridge.getId(), town.police.getId(), TEXT, null));
        act("jeugdagent", version -> bean(PromiseService.class).answer(id, version, ExpectationReply.PROMISED, null));
        act("coordinator", version -> bean(PromiseService.class).lookBack(id, version, ExpectationOutcome.NOT_DONE));
        act("jeugdagent", version -> bean(PromiseService.class).layBeside(id, version, BESIDE));
        mendTodos();
    }

    private interface Step {
        void take(long version);
    }

    private void act(String user, Step step) {
        long version = as(
                        town.caller(user), () -> bean(ExpectationService.class).get(id))
                .row()
                .version();
        as(town.caller(user), () -> step.take(version));
    }

    /** Every look that any room has, and those at the table where it is asked about. */
    private Map<String, Callable<?>> looks() {
        String conversation = opened();
        Map<String, Callable<?>> looks = new LinkedHashMap<>();
        Set<Callable<?>> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        table.ways().stream()
                .filter(way -> taken.add(way.look()))
                .forEach(way -> looks.put(way.way() + " " + way.sign(), way.look()));
        looks.put("its page", () -> bean(ExpectationService.class).get(id));
        looks.put("list", () -> bean(ExpectationListService.class).list(ExpectationFilter.ALL, 0, 20));
        looks.put("file", () -> bean(ExpectationListService.class).all(ExpectationFilter.ALL));
        looks.put("question", () -> bean(HoldService.class).question(conversation, "Q3.3"));
        looks.put("trail", () -> bean(AuditService.class).read(MADE, Long.MAX_VALUE));
        return looks;
    }

    @Test
    void a_third_organisation_sees_no_outcome_anywhere() {
        Map<String, Callable<?>> looks = looks();
        List<Caller> viewers = new ArrayList<>(THIRD.stream().map(town::caller).toList());
        viewers.add(walk("fg", town.police.getId(), "YOUTH_OFFICER"));
        viewers.add(walk("bestuurder", town.bridge.getId(), "SAFETY_COORD"));
        List<String> leaks = viewers.stream()
                .flatMap(viewer -> looks.entrySet().stream()
                        .filter(look -> SIGNS.stream().anyMatch(found(look.getValue(), viewer)::contains))
                        .map(look -> look.getKey() + " for " + viewer.role() + " of " + viewer.organisationName()))
                .toList();
        assertEquals(List.of(), leaks);
        String mails = leaving().stream().map(OutboxMail::getBody).collect(Collectors.joining());
        assertFalse(SIGNS.stream().anyMatch(mails::contains), mails);
        for (String user : THE_TWO) {
            Set<String> where = Stream.of("its page", "list", "file")
                    .filter(way -> found(looks.get(way), town.caller(user)).contains("NOT_DONE"))
                    .collect(Collectors.toSet());
            assertEquals(Set.of("its page", "list", "file"), where, user);
        }
        assertTrue(found(looks.get("list"), town.caller("gemeente")).contains("DISCUSSED"));
        assertTrue(found(looks.get("trail"), town.caller("fg")).contains("expectation.changed"));
    }

    private Caller walk(String user, String place, String role) {
        return as(town.caller(user), () -> bean(WalkService.class).begin(place, role));
    }

    private String found(Callable<?> look, Caller viewer) {
        try {
            return String.valueOf((Object) as(viewer, look));
        } catch (NotFound | NotAllowed | RuleViolation | NullPointerException e) {
            // some looks change something, or take out a part that not everybody gets
            return "";
        }
    }
}
