package nl.partnership.ejb.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;

/**
 * An agreement that the school proposed, and one of youth care; the police are party to both. And what the school asks of
 * the police, and youth care of the school.
 */
class AgreementWaysOut extends ServiceTest implements WaysOut {

    private static final String SCHOOLS = "Afspraak van school";
    private static final String CARES = "Afspraak van jeugdhulp";

    private static final String SCHOOL_ASKS = "Verwachting van school";
    private static final String CARE_ASKS = "Verwachting van jeugdhulp";

    private final Town town;
    private String schoolAsks;
    private String careAsks;
    private String schools;
    private String cares;

    AgreementWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "AgreementListService.possible",
                "names of schools with which one works",
                "ExpectationService.draft",
                "names of organisations with which one works",
                "ExpectationService.repeat",
                "a number",
                "BecomeAgreementService.draft",
                "what the room of the source shows at its end of a thread",
                "BecomeAgreementService.propose",
                "the id of what the caller proposed",
                "BecomeAgreementService.became",
                "agreements as ends of threads, by the query of their list",
                "ExpectationListService.schools",
                "names of the schools of expectations that one sees",
                "AgreementListService.schools",
                "names of the schools of agreements that one sees");
    }

    @Override
    public void write() {
        schools = propose("coordinator", SCHOOLS, town.bridge, town.police, town.care);
        cares = propose("jeugdhulp", CARES, town.bridge, town.police, town.care);
        schoolAsks = ask("coordinator", town.police, SCHOOL_ASKS);
        careAsks = ask("jeugdhulp", town.bridge, CARE_ASKS);
    }

    private String ask(String user, Organisation to, String text) {
        return as(town.caller(user), () -> bean(ExpectationService.class)
                .ask(town.bridge.getId(), to.getId(), text, null));
    }

    private String propose(String user, String title, Organisation... parties) {
        TypedAgreement typed = new TypedAgreement(
                title,
                "Tekst van een afspraak.",
                Stream.of(parties).map(Organisation::getId).toList(),
                Table.DAY,
                Table.DAY.plusYears(1),
                Table.DAY.plusDays(3),
                List.of(),
                null);
        return as(town.caller(user), () -> bean(AgreementService.class).propose(town.bridge.getId(), typed));
    }

    @Override
    public List<WayOut> ways() {
        List<WayOut> ways = new ArrayList<>();
        ofBoth(
                ways,
                "AgreementService.get",
                () -> bean(AgreementService.class).get(schools),
                () -> bean(AgreementService.class).get(cares));
        ofBoth(
                ways,
                "AgreementService.draft",
                () -> bean(AgreementService.class).draft(schools, null),
                () -> bean(AgreementService.class).draft(cares, null));
        for (Map.Entry<String, Callable<?>> list : lists().entrySet()) {
            ofBoth(ways, list.getKey(), list.getValue(), list.getValue());
        }
        expected(
                ways,
                "ExpectationService.get",
                () -> bean(ExpectationService.class).get(schoolAsks),
                () -> bean(ExpectationService.class).get(careAsks));
        Callable<?> page = () -> bean(ExpectationListService.class).list(ExpectationFilter.ALL, 0, 20);
        expected(ways, "ExpectationListService.list", page, page);
        Callable<?> file = () -> bean(ExpectationListService.class).all(ExpectationFilter.ALL);
        expected(ways, "ExpectationListService.all", file, file);
        onHomes(ways, "HomeService.todo", () -> bean(HomeService.class).todo());
        onHomes(ways, "TodoService.mine", () -> bean(TodoService.class).mine());
        return ways;
    }

    private void expected(List<WayOut> ways, String way, Callable<?> ofSchool, Callable<?> ofCare) {
        ways.add(WayOut.of(ExpectationCensus.EXPECTATION, "SCHOOL", way, WayOut.PARTNERS, ofSchool, SCHOOL_ASKS));
        ways.add(WayOut.of(
                ExpectationCensus.EXPECTATION,
                "YOUTH_CARE",
                way,
                List.of("coordinator", "jeugdagent"),
                ofCare,
                CARE_ASKS));
    }

    /** Who is asked reads it there. */
    private void onHomes(List<WayOut> ways, String way, Callable<?> home) {
        ways.add(WayOut.of(ExpectationCensus.EXPECTATION, "SCHOOL", way, List.of("jeugdagent"), home, SCHOOL_ASKS));
        ways.add(WayOut.of(ExpectationCensus.EXPECTATION, "YOUTH_CARE", way, List.of("coordinator"), home, CARE_ASKS));
    }

    private void ofBoth(List<WayOut> ways, String way, Callable<?> ofSchool, Callable<?> ofCare) {
        ways.add(WayOut.of(AgreementCensus.AGREEMENT, "SCHOOL", way, WayOut.PARTNERS, ofSchool, SCHOOLS));
        ways.add(WayOut.of(
                AgreementCensus.AGREEMENT, "YOUTH_CARE", way, List.of("coordinator", "jeugdagent"), ofCare, CARES));
    }

    private Map<String, Callable<?>> lists() {
        return Map.of(
                "AgreementListService.list",
                () -> bean(AgreementListService.class).list(AgreementFilter.ALL, 0, 20),
                "AgreementListService.all",
                () -> bean(AgreementListService.class).all(AgreementFilter.ALL),
                "HomeService.todo",
                () -> bean(HomeService.class).todo(),
                "TodoService.mine",
                () -> bean(TodoService.class).mine());
    }

    @Override
    public List<String> words() {
        return List.of(SCHOOLS, CARES, SCHOOL_ASKS, CARE_ASKS, "Tekst van een afspraak");
    }
}
