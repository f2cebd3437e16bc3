package nl.partnership.ejb.language;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.language.Answers;
import nl.partnership.domain.language.ExampleAnswer;
import nl.partnership.domain.language.Opinion;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;

/** A term that De Brug and youth care answered and agreed on, and one that waits. */
class LanguageWaysOut extends ServiceTest implements WaysOut {

    private static final String SCHOOLS = "Begrip van school";
    private static final String CARES = "Begrip van jeugdhulp";
    private static final String AGREED = "Wat wij samen bedoelen";
    private static final String OWN = "Woord van de school";
    private static final String TERM = "INCIDENT";

    private final Town town;

    LanguageWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "TermService.schools", "names of schools with which one works",
                "PracticeService.schools", "names of schools with which one works",
                "PracticeRoundService.conversations", "days of conversations of the own school",
                "TermRoundService.conversations", "days of conversations of the own school",
                "DefinitionService.draft", "what the own organisation wrote",
                "OwnTermService.get", "a term of the own school");
    }

    @Override
    public void write() {
        String round = round(TERM, 20);
        answer("coordinator", round, SCHOOLS);
        answer("jeugdhulp", round, CARES);
        as(town.caller("coordinator"), () -> {
            TermView read = bean(TermService.class).get(bridge(), TERM);
            bean(TermRoundService.class).open(round, read.standing().blind().version());
            bean(AgreedDefinitionService.class).agree(bridge(), TERM, null, AGREED);
        });
        as(town.caller("jeugdhulp"), () -> bean(AgreedDefinitionService.class)
                .say(
                        bean(TermService.class)
                                .get(bridge(), TERM)
                                .standing()
                                .agreed()
                                .id(),
                        Opinion.CAN_LIVE_WITH));
        as(town.caller("coordinator"), () -> bean(AgreedDefinitionService.class)
                .say(
                        bean(TermService.class)
                                .get(bridge(), TERM)
                                .standing()
                                .agreed()
                                .id(),
                        Opinion.AGREE));
        as(town.caller("coordinator"), () -> bean(OwnTermService.class).add(bridge(), OWN, "a\nb\nc\nd\ne\nf"));
        round("SIGNAL", 21);
        String talk = talk(22);
        as(town.caller("coordinator"), () -> bean(PracticeRoundService.class).start(bridge(), talk));
    }

    private String round(String term, int days) {
        String talk = talk(days);
        return as(town.caller("coordinator"), () -> bean(TermRoundService.class).start(bridge(), term, talk));
    }

    private String talk(int days) {
        return as(town.caller("coordinator"), () -> bean(PlanService.class)
                .plan(new ConversationPlan(
                        town.bridgePartnership.getId(),
                        null,
                        Phase.DURING,
                        Town.YEAR.firstDay().plusDays(200L + days),
                        LocalTime.of(15, 0),
                        90,
                        "De Brug",
                        null,
                        List.of("T5"),
                        List.of(town.membership("zorg").getId()),
                        List.of())));
    }

    private void answer(String user, String round, String words) {
        Answers yes = new Answers(Collections.nCopies(Answers.EXAMPLES, ExampleAnswer.YES));
        as(town.caller(user), () -> bean(DefinitionService.class)
                .write(round, null, 0, new TypedDefinition(words, null, null, yes), true));
    }

    private String bridge() {
        return town.bridge.getId();
    }

    @Override
    public List<WayOut> ways() {
        List<WayOut> ways = new ArrayList<>();
        Map<String, Callable<?>> pages = Map.of(
                "TermService.all", () -> bean(TermService.class).all(bridge()),
                "TermService.get", () -> bean(TermService.class).get(bridge(), TERM));
        pages.forEach((way, look) -> {
            ways.add(WayOut.of(LanguageCensus.TERM_ROUND, "SCHOOL", way, WayOut.PARTNERS, look, "RoundRow["));
            ways.add(WayOut.of(LanguageCensus.AGREED_DEFINITION, "SCHOOL", way, WayOut.PARTNERS, look, AGREED));
            ways.add(WayOut.of(LanguageCensus.DEFINITION, "SCHOOL", way, WayOut.PARTNERS, look, SCHOOLS));
            ways.addAll(cares(LanguageCensus.DEFINITION, way, look, CARES));
            ways.addAll(cares(LanguageCensus.OPINION, way, look, "CAN_LIVE_WITH"));
        });
        ways.add(WayOut.of(
                LanguageCensus.OWN_TERM,
                "SCHOOL",
                "TermService.all",
                WayOut.PARTNERS,
                () -> bean(TermService.class).all(bridge()),
                OWN));
        ways.add(WayOut.of(
                LanguageCensus.AGREED_DEFINITION,
                "SCHOOL",
                "TermService.explanations",
                WayOut.PARTNERS,
                () -> bean(TermService.class).explanations(bridge()),
                AGREED));
        ways.add(WayOut.of(
                LanguageCensus.PRACTICE_ROUND,
                "SCHOOL",
                "PracticeService.get",
                WayOut.PARTNERS,
                () -> bean(PracticeService.class).get(bridge()),
                "PracticeRow["));
        Map<String, Callable<?>> lists = Map.of(
                "HomeService.todo", () -> bean(HomeService.class).todo(),
                "TodoService.mine", () -> bean(TodoService.class).mine());
        lists.forEach((way, look) -> {
            ways.add(
                    WayOut.of(LanguageCensus.TERM_ROUND, "SCHOOL", way, WayOut.PARTNERS, look, "language.todo.answer"));
            ways.add(WayOut.of(
                    LanguageCensus.PRACTICE_ROUND, "SCHOOL", way, WayOut.PARTNERS, look, "language.todo.practice"));
            ways.add(WayOut.of(
                    LanguageCensus.AGREED_DEFINITION,
                    "SCHOOL",
                    way,
                    List.of("jeugdagent"),
                    look,
                    "language.todo.opinion"));
        });
        return ways;
    }

    /** What youth care wrote hangs on what the school did, which who is at the school sees anyway. */
    private static List<WayOut> cares(RecordKind record, String way, Callable<?> look, String words) {
        return List.of(
                WayOut.of(record, "YOUTH_CARE", way, List.of("coordinator"), look, words),
                new WayOut(
                        record,
                        words,
                        List.of("SCHOOL", "YOUTH_CARE"),
                        way,
                        List.of("jeugdagent"),
                        look,
                        WayOut.holds(words)));
    }

    @Override
    public List<String> words() {
        return List.of(SCHOOLS, CARES, AGREED, OWN);
    }
}
