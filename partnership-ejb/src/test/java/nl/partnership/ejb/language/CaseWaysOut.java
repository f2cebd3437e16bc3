package nl.partnership.ejb.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.partnership.domain.language.CaseOrigin;
import nl.partnership.domain.language.CaseWords;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.language.cases.CaseRoundService;
import nl.partnership.ejb.language.cases.CaseWritingService;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.ejb.language.cases.PerspectiveService;
import nl.partnership.ejb.language.cases.TypedPerspective;
import nl.partnership.ejb.partner.Town;

/** A case of De Brug that youth care read, with a lesson. */
class CaseWaysOut extends ServiceTest implements WaysOut {

    private static final String STORY = "Verhaal van school";
    private static final String SEES = "Blik van jeugdhulp";
    private static final String LESSON = "Les van school";

    private final Town town;
    private String id;

    CaseWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "LearningCaseService.schools", "names of schools with which one works",
                "CaseRoundService.owners", "who takes part at the own school",
                "PerspectiveService.draft", "what the own organisation wrote");
    }

    @Override
    public void write() {
        id = as(town.caller("coordinator"), () -> bean(CaseWritingService.class)
                .add(
                        town.bridge.getId(),
                        new CaseWords("Casus van school", STORY, "Wat nu?", CaseOrigin.INVENTED, Set.of())));
        as(town.caller("zorg"), () -> bean(CaseWritingService.class).check(id, version(), false, false));
        as(town.caller("coordinator"), () -> bean(CaseWritingService.class).share(id, version()));
        as(town.caller("jeugdhulp"), () -> bean(PerspectiveService.class)
                .write(
                        id,
                        Viewpoint.YOUTH_CARE,
                        null,
                        0,
                        new TypedPerspective(SEES, "bellen", null, null, null),
                        true));
        as(town.caller("coordinator"), () -> bean(CaseRoundService.class).open(id, version()));
        as(town.caller("coordinator"), () -> bean(CaseRoundService.class).learn(id, version(), LESSON));
    }

    private long version() {
        return bean(LearningCaseService.class).get(id).row().version();
    }

    @Override
    public List<WayOut> ways() {
        Callable<?> one = () -> bean(LearningCaseService.class).get(id);
        List<WayOut> ways = new ArrayList<>();
        ways.add(WayOut.of(
                LanguageCensus.CASE,
                "SCHOOL",
                "LearningCaseService.list",
                WayOut.PARTNERS,
                () -> bean(LearningCaseService.class).list(town.bridge.getId()),
                STORY));
        ways.add(WayOut.of(LanguageCensus.CASE, "SCHOOL", "LearningCaseService.get", WayOut.PARTNERS, one, STORY));
        ways.add(WayOut.of(LanguageCensus.LESSON, "SCHOOL", "LearningCaseService.get", WayOut.PARTNERS, one, LESSON));
        ways.add(WayOut.of(
                LanguageCensus.PERSPECTIVE,
                "YOUTH_CARE",
                "LearningCaseService.get",
                List.of("coordinator"),
                one,
                SEES));
        ways.add(new WayOut(
                LanguageCensus.PERSPECTIVE,
                SEES,
                List.of("SCHOOL", "YOUTH_CARE"),
                "LearningCaseService.get",
                List.of("jeugdagent"),
                one,
                WayOut.holds(SEES)));
        return ways;
    }

    @Override
    public List<String> words() {
        return List.of(STORY, SEES, LESSON);
    }
}
