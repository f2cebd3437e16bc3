package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementTerms;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.Submission;
import nl.partnership.ejb.base.Time;

/** Who may decide for their organisation in Waterstad, and what its schools agreed with their partners, as told in a file. */
@Dependent
class DemoAgreements {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

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
        mandate("jeugdagent", "teamchef", MandatePurpose.AGREEMENTS);
        mandate("jeugdagent", "teamchef", MandatePurpose.RULES);
        mandate("jeugdhulp", "teammanager", MandatePurpose.AGREEMENTS);
        mandate("jeugdagent", "teamchef", MandatePurpose.POLICY);
        mandate("jeugdagent", "teamchef", MandatePurpose.EXPECTATIONS);
        mandate("jeugdhulp", "teammanager", MandatePurpose.EXPECTATIONS);
        try (JsonReader reader = Json.createReader(getClass().getResourceAsStream("/demo/agreements.json"))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(this::tell);
        }
    }

    private void mandate(String user, String function, MandatePurpose purpose) {
        SchoolYear year = days.year("this");
        entityManager.persist(new Mandate(
                town.member(user),
                new Mandate.Terms(purpose, function, year.firstDay(), year.firstDay(), year.lastDay()),
                days.today()));
    }

    private void tell(JsonObject told) {
        Partnership partnership = town.partnership(told.getString("school"), days.year(told.getString("year")));
        WorkingAgreement agreement = new WorkingAgreement(
                partnership,
                terms(told, told.getString("text")),
                town.member(told.getString("by")),
                moment(told.getString("on")));
        told.getJsonArray("steps")
                .getValuesAs(JsonArray.class)
                .forEach(step -> happen(agreement, step, partnership, told));
        entityManager.persist(agreement);
    }

    /** What somebody did on a day: kind of step, who, when, and what that kind needs beside. */
    private void happen(WorkingAgreement agreement, JsonArray step, Partnership partnership, JsonObject told) {
        Membership who = town.member(step.getString(1));
        LocalDate day = days.on(step.getString(2));
        switch (step.getString(0)) {
            case "assent" -> agreement.assent(who, asked(agreement), day);
            case "submit" ->
                entityManager.persist(new Submission(agreement.proposal().orElseThrow(), who, step.getString(3), day));
            case "paper" ->
                agreement.assentOnPaper(
                        who.getOrganisation(),
                        step.getString(3),
                        day,
                        town.member(step.getString(4)),
                        asked(agreement),
                        day);
            case "propose" ->
                agreement.propose(partnership, terms(told, step.getString(3)), who, moment(step.getString(2)));
            case "leave" -> agreement.leave(who, day, day);
            default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private AgreementTerms terms(JsonObject told, String text) {
        return new AgreementTerms(
                told.getString("title"),
                text,
                strings(told, "parties")
                        .map(user -> town.member(user).getOrganisation())
                        .collect(Collectors.toSet()),
                days.on(told.getString("from")),
                days.on(told.getString("until")),
                days.on(told.getString("reviewOn")),
                strings(told, "signals").map(Signal::of).collect(Collectors.toSet()),
                List.of());
    }

    private static Stream<String> strings(JsonObject told, String name) {
        return told.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString);
    }

    private Instant moment(String day) {
        return days.on(day).atTime(MORNING).atZone(Time.ZONE).toInstant();
    }

    private static String asked(WorkingAgreement agreement) {
        return agreement.proposal().orElseThrow().getDigest();
    }
}
