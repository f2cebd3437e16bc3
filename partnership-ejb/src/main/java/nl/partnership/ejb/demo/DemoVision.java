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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Participation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.Submission;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.Responsibility;
import nl.partnership.domain.vision.Route;
import nl.partnership.domain.vision.Standing;
import nl.partnership.domain.vision.StepTerms;
import nl.partnership.domain.vision.Turn;
import nl.partnership.domain.vision.VisionStatement;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.base.Time;

/** Who is to act at signals in Waterstad, and along which routes, as told in a file: with gaps, so that every state shows. */
@Dependent
class DemoVision {

    private static final String ROLE = ":";

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
        try (JsonReader reader = Json.createReader(getClass().getResourceAsStream("/demo/vision.json"))) {
            JsonObject told = reader.readObject();
            told.getJsonArray("turns").getValuesAs(JsonObject.class).forEach(this::turn);
            told.getJsonArray("routes").getValuesAs(JsonObject.class).forEach(this::route);
            told.getJsonArray("visions").getValuesAs(JsonObject.class).forEach(this::vision);
            told.getJsonArray("guidelines").getValuesAs(JsonObject.class).forEach(this::guideline);
        }
    }

    private Partnership partnership(JsonObject told) {
        return town.partnership(told.getString("school"), days.year("this"));
    }

    private void turn(JsonObject told) {
        List<String> confirmed = told.getJsonArray("confirmed").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        for (JsonArray says : told.getJsonArray("says").getValuesAs(JsonArray.class)) {
            Membership who = town.member(says.getString(0));
            Responsibility one = new Responsibility(
                    partnership(told),
                    Signal.of(told.getString("signal")),
                    Phase.valueOf(told.getString("phase")),
                    who.getOrganisation());
            one.say(
                    Turn.valueOf(says.getString(1)),
                    text(says, 2),
                    "note",
                    town.member(told.getString("by")),
                    days.on("today-40"));
            if (confirmed.contains(says.getString(0))) {
                one.confirm(who, days.on("today-30"));
            }
            entityManager.persist(one);
        }
    }

    private void route(JsonObject told) {
        List<StepTerms> steps = new ArrayList<>();
        for (JsonArray step : told.getJsonArray("steps").getValuesAs(JsonArray.class)) {
            String[] who = step.getString(0).split(ROLE);
            Membership member = town.member(who[0]);
            steps.add(StepTerms.of(
                    member.getOrganisation(),
                    who.length == 1 ? member.getRole() : who[1],
                    Within.valueOf(step.getString(1)),
                    text(step, 2),
                    ""));
        }
        entityManager.persist(new Route(
                partnership(told),
                Signal.of(told.getString("signal")),
                steps,
                told.getString("reason", null),
                town.member(told.getString("by")),
                days.on("today-40")));
    }

    private VisionStatement inForce(Partnership partnership, Membership by) {
        return entityManager
                .createQuery(
                        "select r from VisionStatement r where r.organisation = :own and r.school = :school"
                                + " and r.standing = :adopted",
                        VisionStatement.class)
                .setParameter("own", by.getOrganisation())
                .setParameter("school", partnership.getSchool())
                .setParameter("adopted", Standing.ADOPTED)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private void vision(JsonObject told) {
        Membership by = town.member(told.getString("by"));
        VisionStatement former = inForce(partnership(told), by);
        VisionStatement vision = new VisionStatement(partnership(told), former, by);
        vision.write(
                told.getString("weDo"),
                told.getString("weDoNot"),
                told.getString("text", null),
                told.getString("link", null),
                review(told),
                by);
        keep(vision, former, told);
    }

    private void guideline(JsonObject told) {
        Membership by = town.member(told.getString("by"));
        Guideline guideline = new Guideline(partnership(told), GuidelineKind.valueOf(told.getString("kind")), null, by);
        guideline.write(
                told.getString("title"),
                told.getString("steps", null),
                told.getJsonArray("signals").getValuesAs(JsonString.class).stream()
                        .map(signal -> Signal.of(signal.getString()))
                        .collect(Collectors.toSet()),
                told.getString("link", null),
                review(told),
                by);
        if (told.getBoolean("worksOut", false)) {
            guideline.worksOut(inForce(partnership(told), by).getSeries());
        }
        keep(guideline, null, told);
    }

    private LocalDate review(JsonObject told) {
        String review = told.getString("reviewOn", null);
        return review == null ? null : days.on(review);
    }

    private void keep(PolicyDocument document, PolicyDocument former, JsonObject told) {
        LocalDate day = days.on(told.getString("on"));
        Instant moment = day.atStartOfDay(Time.ZONE).toInstant();
        String paper = told.getString("paper", null);
        if (paper != null) {
            document.adoptOnPaper(former, paper, day, moment, day);
        } else if (told.getBoolean("adopt")) {
            document.adopt(former, moment, day);
        }
        entityManager.persist(document);
        String before = told.getString("laidBefore", null);
        if (before != null) {
            entityManager.persist(new Submission(document, document.getAuthor(), before, day));
        }
        council(document, told);
        entityManager.flush();
    }

    private void council(PolicyDocument document, JsonObject told) {
        if (told.containsKey("council")) {
            LocalDate day = days.on(told.getString("councilOn"));
            Participation council = new Participation(Submission.kind(document), document.getId());
            council.say(
                    Participation.Answer.valueOf(told.getString("council")),
                    day,
                    told.getString("because", null),
                    document.getAuthor(),
                    day);
            entityManager.persist(council);
        }
    }

    private static String text(JsonArray told, int place) {
        return told.size() > place ? told.getString(place) : null;
    }
}
