package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.agreement.ExpectationOutcome;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.Time;

/** What the schools of Waterstad and their partners expect of each other, as told in a file. */
@Dependent
class DemoExpectations {

    private static final LocalTime MORNING = LocalTime.of(10, 30);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private DemoTown town;
    private DemoDays days;

    /** @param town already built */
    void fill(DemoTown town) {
        this.town = town;
        days = new DemoDays(LocalDate.now(clock));
        try (JsonReader reader = Json.createReader(getClass().getResourceAsStream("/demo/expectations.json"))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(this::tell);
        }
    }

    private void tell(JsonObject told) {
        LocalDate day = days.on(told.getString("on"));
        Expectation one = new Expectation(
                town.partnership(told.getString("school"), days.year(told.getString("year"))),
                town.member(told.getString("to")).getOrganisation(),
                told.getString("text"),
                told.getString("within", null),
                town.member(told.getString("by")),
                day.atTime(MORNING).atZone(Time.ZONE).toInstant(),
                day);
        told.getJsonArray("steps").getValuesAs(JsonArray.class).forEach(step -> happen(one, step));
        entityManager.persist(one);
    }

    /** What somebody did: kind of step, who, when, and what that kind needs beside. */
    private void happen(Expectation one, JsonArray step) {
        Membership who = town.member(step.getString(1));
        switch (step.getString(0)) {
            case "promise" -> one.answer(ExpectationReply.PROMISED, null, who, days.on(step.getString(2)));
            case "otherwise" ->
                one.answer(ExpectationReply.OTHERWISE, step.getString(3), who, days.on(step.getString(2)));
            case "refuse" -> one.answer(ExpectationReply.REFUSED, step.getString(3), who, days.on(step.getString(2)));
            case "paper" ->
                one.answerOnPaper(
                        ExpectationReply.PROMISED,
                        null,
                        step.getString(3),
                        days.on(step.getString(2)),
                        town.member(step.getString(4)),
                        days.on(step.getString(2)));
            case "done" -> one.lookBack(ExpectationOutcome.valueOf(step.getString(3)), who, days.on(step.getString(2)));
            case "beside" -> one.layBeside(step.getString(2), who);
            default -> throw new IllegalArgumentException(step.toString());
        }
    }
}
