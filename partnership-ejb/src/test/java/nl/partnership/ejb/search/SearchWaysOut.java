package nl.partnership.ejb.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.ejb.agreement.AgreementCensus;
import nl.partnership.ejb.agreement.ExpectationCensus;
import nl.partnership.ejb.agreement.offer.OfferCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.insight.SourceCensus;
import nl.partnership.ejb.insight.finding.FindingCensus;
import nl.partnership.ejb.insight.priority.PriorityCensus;
import nl.partnership.ejb.language.LanguageCensus;
import nl.partnership.ejb.learning.NeedCensus;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.support.DutyCensus;
import nl.partnership.ejb.task.TaskCensus;
import nl.partnership.ejb.vision.VisionCensus;

/** What the other rooms put in the table, found by its words. */
class SearchWaysOut extends ServiceTest implements WaysOut {

    private static final List<String> OTHERS = List.of("coordinator", "jeugdagent");

    private static final Map<RecordKind, String> SHELVES = Map.ofEntries(
            Map.entry(CardCensus.PREPARATION, "conversation.search.views"),
            Map.entry(AgreementCensus.AGREEMENT, "agreement.search.agreements"),
            Map.entry(ExpectationCensus.EXPECTATION, "agreement.search.expectations"),
            Map.entry(VisionCensus.VISION, "vision.search.visions"),
            Map.entry(VisionCensus.GUIDELINE, "vision.search.guidelines"),
            Map.entry(VisionCensus.RESPONSIBILITY, "vision.search.turns"),
            Map.entry(VisionCensus.ROUTE, "vision.search.routes"),
            Map.entry(SourceCensus.SOURCE, "insight.search.sources"),
            Map.entry(TaskCensus.TASK, "task.search"),
            Map.entry(PriorityCensus.PRIORITY, "insight.search.priorities"),
            Map.entry(DutyCensus.DUTY, "support.search.duties"),
            Map.entry(FindingCensus.JOINT, "insight.search.joint"),
            Map.entry(FindingCensus.FINDING, "insight.search.findings"),
            Map.entry(LanguageCensus.OWN_TERM, "language.search.own"),
            Map.entry(LanguageCensus.AGREED_DEFINITION, "language.search.agreed"),
            Map.entry(LanguageCensus.DEFINITION, "language.search.definitions"),
            Map.entry(LanguageCensus.CASE, "language.search.cases"),
            Map.entry(LanguageCensus.LESSON, "language.search.lessons"),
            Map.entry(LanguageCensus.PERSPECTIVE, "language.search.perspectives"),
            Map.entry(NeedCensus.TRAINING_NEED, "learning.search.needs"),
            Map.entry(OfferCensus.OFFER, "agreement.search.offers"),
            Map.entry(ContactCensus.CONTACT_POINT, "partner.search.contacts"));

    private final Map<String, Callable<?>> looks = new HashMap<>();

    @Override
    public Map<String, String> none() {
        return Map.of("SearchService.all", "the first of what SearchService.of shows of each kind");
    }

    @Override
    public List<WayOut> ways() {
        List<WayOut> ways = new ArrayList<>();
        for (String when : List.of("nu", "toen")) {
            Map.of("answers", "Antwoord ", "decisions", "Besluit ", "agenda", "Agenda ")
                    .forEach((shelf, said) -> ways.add(WayOut.of(
                            CardCensus.CONVERSATION,
                            "SCHOOL",
                            "SearchService.of",
                            WayOut.EVERYBODY,
                            look("conversation.search." + shelf, said + when),
                            said + when)));
            ways.add(way(CardCensus.PREPARATION, "SCHOOL", WayOut.EVERYBODY, "Zicht van school " + when));
            ways.add(way(CardCensus.PREPARATION, "YOUTH_CARE", WayOut.EVERYBODY, "Zicht van jeugdhulp " + when));
            ways.add(way(CardCensus.PREPARATION, "POLICE", WayOut.EVERYBODY, "Zicht van politie " + when));
        }
        String correction = "Correctie van jeugdhulp";
        ways.add(WayOut.of(
                CardCensus.CONVERSATION,
                "YOUTH_CARE",
                "SearchService.of",
                OTHERS,
                look("conversation.search.corrections", correction),
                correction));
        ofBoth(ways, AgreementCensus.AGREEMENT, "Afspraak van school", "Afspraak van jeugdhulp");
        ofBoth(ways, ExpectationCensus.EXPECTATION, "Verwachting van school", "Verwachting van jeugdhulp");
        ofBoth(ways, VisionCensus.VISION, "Visie van school", "Visie van jeugdhulp");
        ofBoth(ways, VisionCensus.GUIDELINE, "Richtlijn van school", "Richtlijn van jeugdhulp");
        ofBoth(ways, VisionCensus.RESPONSIBILITY, "Toelichting van school", "Toelichting van jeugdhulp");
        ofBoth(ways, SourceCensus.SOURCE, "De vragenlijst is elk jaar anders", "Alleen wat wij zelf zien");
        ofBoth(ways, NeedCensus.TRAINING_NEED, "Leren van school", "Leren van jeugdhulp");
        ofBoth(ways, OfferCensus.OFFER, "Dit mist de school", "Dit biedt jeugdhulp");
        ofSchool(ways, VisionCensus.ROUTE, "Stap van school");
        ofSchool(ways, TaskCensus.TASK, "Taak van school");
        ofSchool(ways, PriorityCensus.PRIORITY, "Een rustige route naar school");
        ofSchool(ways, DutyCensus.DUTY, "Niet zolang de politie nog praat");
        ofSchool(ways, FindingCensus.JOINT, "Samen zien wij beweging");
        ofBoth(ways, FindingCensus.FINDING, "De school ziet onrust", "Jeugdhulp ziet rust");
        ofSchool(ways, LanguageCensus.OWN_TERM, "Woord van de school");
        ofSchool(ways, LanguageCensus.AGREED_DEFINITION, "Wat wij samen bedoelen");
        ofSchool(ways, LanguageCensus.DEFINITION, "Begrip van school");
        ofSchool(ways, LanguageCensus.CASE, "Verhaal van school");
        ofSchool(ways, LanguageCensus.LESSON, "Les van school");
        ofSchool(ways, ContactCensus.CONTACT_POINT, "Coordinator Proef");
        hanging(ways, LanguageCensus.DEFINITION, "Begrip van jeugdhulp");
        hanging(ways, LanguageCensus.PERSPECTIVE, "Blik van jeugdhulp");
        return ways;
    }

    private void ofBoth(List<WayOut> ways, RecordKind kind, String schools, String cares) {
        ofSchool(ways, kind, schools);
        ways.add(way(kind, "YOUTH_CARE", OTHERS, cares));
    }

    private void ofSchool(List<WayOut> ways, RecordKind kind, String words) {
        ways.add(way(kind, "SCHOOL", WayOut.PARTNERS, words));
    }

    /** What youth care wrote with something of the school. */
    private void hanging(List<WayOut> ways, RecordKind kind, String words) {
        ways.add(way(kind, "YOUTH_CARE", List.of("coordinator"), words));
        ways.add(new WayOut(
                kind,
                words,
                List.of("SCHOOL", "YOUTH_CARE"),
                "SearchService.of",
                List.of("jeugdagent"),
                look(kind, words),
                WayOut.holds(words)));
    }

    private WayOut way(RecordKind kind, String writer, List<String> viewers, String words) {
        return WayOut.of(kind, writer, "SearchService.of", viewers, look(kind, words), words);
    }

    private Callable<?> look(RecordKind kind, String words) {
        return look(SHELVES.get(kind), words);
    }

    private Callable<?> look(String shelf, String words) {
        return looks.computeIfAbsent(
                shelf + words,
                one -> () -> bean(SearchService.class).of(shelf, words, 0, 20).rows());
    }
}
