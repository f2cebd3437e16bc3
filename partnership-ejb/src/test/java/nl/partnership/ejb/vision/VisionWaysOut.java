package nl.partnership.ejb.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.GuidelineKind;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.Turn;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.partner.MandateService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.vision.see.SeeService;

/** What the school says that partners do, what youth care says itself, and a route of the school. */
class VisionWaysOut extends ServiceTest implements WaysOut {

    private static final String SCHOOLS = "Toelichting van school";
    private static final String CARES = "Toelichting van jeugdhulp";
    private static final String STEP = "Stap van school";
    private static final String SCHOOLS_VISION = "Visie van school";
    private static final String CARES_VISION = "Visie van jeugdhulp";
    private static final String SCHOOLS_GUIDELINE = "Richtlijn van school";
    private static final String CARES_GUIDELINE = "Richtlijn van jeugdhulp";

    private final Town town;

    VisionWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.ofEntries(
                Map.entry("TurnService.schools", "names of schools with which one works"),
                Map.entry("VisionService.schools", "names of schools with which one works"),
                Map.entry("VisionService.draft", "what the own organisation wrote"),
                Map.entry(
                        "DocumentPaperService.waiting",
                        "own concepts; that another lies before somebody, no word of it"),
                Map.entry("DocumentElsewhereService", "names and number of schools with which one works"),
                Map.entry("GuidelineService.schools", "names of schools with which one works"),
                Map.entry("GuidelineService.visions", "whose vision it is, of those that VisionService.all shows"),
                Map.entry("GuidelineService.draft", "what the own organisation wrote"),
                Map.entry("SeeService.schools", "names of schools with which one works"),
                Map.entry("SeeService.choices", "codes of signals, no word of a record"),
                Map.entry("SignalService", "signals of the own school"),
                Map.entry("SeeService.national", "numbers of the whole country"),
                Map.entry("RouteService.draft", "a route of the own school"),
                Map.entry("RouteService.save", "the id of what the own school wrote"),
                Map.entry("GuidelineService.write", "the series of what the own organisation wrote"),
                Map.entry("BecomePolicyService.words", "what the thread of that record shows anyway"));
    }

    @Override
    public void write() {
        say("coordinator", Signal.SEXTING, SCHOOLS, town.police, town.care);
        say("jeugdhulp", Signal.EXCLUSION, CARES, town.care);
        as(town.caller("coordinator"), () -> bean(RouteService.class)
                .save(
                        town.bridge.getId(),
                        Signal.SEXTING,
                        null,
                        List.of(new RouteDraft.Step(town.care.getId() + ":YOUTH_CARE_WORKER", Within.TODAY, STEP)),
                        "er is geen mentor"));
        adopt("coordinator", "leider", SCHOOLS_VISION);
        adopt("jeugdhulp", "jeugdhulp", CARES_VISION);
        guideline("leider", SCHOOLS_GUIDELINE);
        guideline("jeugdhulp", CARES_GUIDELINE);
    }

    private void guideline(String user, String title) {
        as(town.caller(user), () -> {
            bean(GuidelineService.class)
                    .write(
                            town.bridge.getId(),
                            GuidelineKind.CLIMATE,
                            null,
                            new TypedGuideline(title, "stap", Set.of(), null, null, null));
            GuidelineRow concept = bean(GuidelineService.class).table(town.bridge.getId()).lines().stream()
                    .flatMap(line -> line.cells().stream())
                    .flatMap(cell -> cell.concepts().stream())
                    .findFirst()
                    .orElseThrow();
            bean(DocumentService.class).adopt(concept.id(), concept.version());
        });
    }

    private void adopt(String writer, String decider, String words) {
        mandate(decider);
        as(town.caller(writer), () -> bean(VisionService.class)
                .write(town.bridge.getId(), null, 0, new TypedVision(words, "niet", "tekst", null, null)));
        VisionRow concept =
                as(town.caller(decider), () -> bean(VisionService.class).draft(town.bridge.getId()));
        as(town.caller(decider), () -> bean(DocumentService.class).adopt(concept.id(), concept.version()));
    }

    private void mandate(String user) {
        as(town.caller("beheer"), () -> bean(MandateService.class)
                .give(
                        town.membership(user).getId(),
                        new Mandate.Terms(
                                MandatePurpose.POLICY,
                                "teammanager",
                                Town.YEAR.firstDay(),
                                Town.YEAR.firstDay(),
                                Town.YEAR.lastDay())));
    }

    private void say(String user, Signal signal, String note, Organisation... who) {
        as(town.caller(user), () -> bean(TurnService.class)
                .save(
                        town.bridge.getId(),
                        signal,
                        Phase.ALL,
                        List.of(who).stream()
                                .map(one ->
                                        new TypedTurn(one.getId(), one.getShortName(), TypedTurn.NEW, Turn.THEN, note))
                                .toList()));
    }

    @Override
    public List<WayOut> ways() {
        List<WayOut> ways = new ArrayList<>();
        Callable<?> table = () -> bean(TurnService.class).table(town.bridge.getId());
        ways.add(turn("SCHOOL", "TurnService.table", WayOut.PARTNERS, table, SCHOOLS));
        ways.add(turn("YOUTH_CARE", "TurnService.table", List.of("coordinator", "jeugdagent"), table, CARES));
        ways.add(turn(
                "SCHOOL",
                "TurnService.draft",
                WayOut.PARTNERS,
                () -> bean(TurnService.class).draft(town.bridge.getId(), Signal.SEXTING, Phase.ALL),
                SCHOOLS));
        ways.add(turn(
                "YOUTH_CARE",
                "TurnService.draft",
                List.of("coordinator"),
                () -> bean(TurnService.class).draft(town.bridge.getId(), Signal.EXCLUSION, Phase.ALL),
                CARES));
        lists().forEach((way, look) -> ways.add(turn("SCHOOL", way, WayOut.PARTNERS, look, "vision.todo.turn.state")));
        ways.add(WayOut.of(
                VisionCensus.ROUTE,
                "SCHOOL",
                "SeeService.see",
                WayOut.PARTNERS,
                () -> bean(SeeService.class).see(town.bridge.getId(), Signal.SEXTING.code()),
                STEP));
        Callable<?> visions = () -> bean(VisionService.class).all(town.bridge.getId());
        ways.add(WayOut.of(
                VisionCensus.VISION, "SCHOOL", "VisionService.all", WayOut.PARTNERS, visions, SCHOOLS_VISION));
        ways.add(WayOut.of(
                VisionCensus.VISION,
                "YOUTH_CARE",
                "VisionService.all",
                List.of("coordinator", "jeugdagent"),
                visions,
                CARES_VISION));
        Callable<?> guidelines = () -> bean(GuidelineService.class).table(town.bridge.getId());
        ways.add(WayOut.of(
                VisionCensus.GUIDELINE,
                "SCHOOL",
                "GuidelineService.table",
                WayOut.PARTNERS,
                guidelines,
                SCHOOLS_GUIDELINE));
        ways.add(WayOut.of(
                VisionCensus.GUIDELINE,
                "YOUTH_CARE",
                "GuidelineService.table",
                List.of("coordinator", "jeugdagent"),
                guidelines,
                CARES_GUIDELINE));
        return ways;
    }

    private static WayOut turn(String writer, String way, List<String> viewers, Callable<?> look, String words) {
        return WayOut.of(VisionCensus.RESPONSIBILITY, writer, way, viewers, look, words);
    }

    private Map<String, Callable<?>> lists() {
        return Map.of(
                "HomeService.todo",
                () -> bean(HomeService.class).todo(),
                "TodoService.mine",
                () -> bean(TodoService.class).mine());
    }

    @Override
    public List<String> words() {
        return List.of(SCHOOLS, CARES, STEP, SCHOOLS_VISION, CARES_VISION, SCHOOLS_GUIDELINE, CARES_GUIDELINE);
    }
}
