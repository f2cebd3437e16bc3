package nl.partnership.ejb.language;

import java.util.List;
import java.util.Set;
import nl.partnership.domain.language.CaseOrigin;
import nl.partnership.domain.language.CaseWords;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.language.cases.CaseRoundService;
import nl.partnership.ejb.language.cases.CaseTool;
import nl.partnership.ejb.language.cases.CaseView;
import nl.partnership.ejb.language.cases.CaseWritingService;
import nl.partnership.ejb.language.cases.LearningCaseService;
import nl.partnership.ejb.language.cases.PerspectiveService;
import nl.partnership.ejb.language.cases.TypedPerspective;

/** Short words for what tests of cases do over and over. */
abstract class CaseTalking extends Talking {

    static CaseWords words(String story) {
        return new CaseWords(
                "Niemand aan tafel", story, "Wie doet iets?", CaseOrigin.INVENTED, Set.of(Signal.EXCLUSION));
    }

    String add(String user) {
        return as(town.caller(user), () -> bean(CaseWritingService.class).add(bridge(), words("Een kind zit alleen.")));
    }

    CaseView get(String user, String id) {
        return as(town.caller(user), () -> bean(LearningCaseService.class).get(id));
    }

    void check(String user, String id, Boolean partner, Boolean self) {
        long version = get(user, id).row().version();
        as(town.caller(user), () -> bean(CaseWritingService.class).check(id, version, partner, self));
    }

    void share(String user, String id) {
        long version = get(user, id).row().version();
        as(town.caller(user), () -> bean(CaseWritingService.class).share(id, version));
    }

    void change(String user, String id, String story) {
        long version = get(user, id).row().version();
        as(town.caller(user), () -> bean(CaseWritingService.class).change(id, version, words(story)));
    }

    String shared() {
        String id = add("coordinator");
        check("zorg", id, false, false);
        share("coordinator", id);
        return id;
    }

    void look(String user, String id, Viewpoint viewpoint) {
        as(town.caller(user), () -> bean(PerspectiveService.class)
                .write(
                        id,
                        viewpoint,
                        null,
                        0,
                        new TypedPerspective("Wij zien iets.", "Wij bellen.", null, null, null),
                        true));
    }

    void openCase(String id) {
        long version = get("coordinator", id).row().version();
        as(town.caller("coordinator"), () -> bean(CaseRoundService.class).open(id, version));
    }

    void close(String id, String reason) {
        long version = get("coordinator", id).row().version();
        as(town.caller("coordinator"), () -> bean(CaseRoundService.class).close(id, version, reason));
    }

    void learn(String id, String text) {
        long version = get("coordinator", id).row().version();
        as(town.caller("coordinator"), () -> bean(CaseRoundService.class).learn(id, version, text));
    }

    List<CaseTool.Row> rows() {
        return as(
                town.caller("coordinator"),
                () -> database(em -> bean(CaseTool.class).rows(table("x", false))));
    }
}
