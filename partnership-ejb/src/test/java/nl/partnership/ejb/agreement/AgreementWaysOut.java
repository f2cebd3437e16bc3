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

/** An agreement that the school proposed, and one of youth care; the police are party to both. */
class AgreementWaysOut extends ServiceTest implements WaysOut {

    private static final String SCHOOLS = "Afspraak van school";
    private static final String CARES = "Afspraak van jeugdhulp";

    private final Town town;
    private String schools;
    private String cares;

    AgreementWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "AgreementListService.possible", "names of schools with which one works",
                "AgreementListService.schools", "names of the schools of agreements that one sees");
    }

    @Override
    public void write() {
        schools = propose("coordinator", SCHOOLS, town.bridge, town.police, town.care);
        cares = propose("jeugdhulp", CARES, town.bridge, town.police, town.care);
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
        return ways;
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
        return List.of(SCHOOLS, CARES, "Tekst van een afspraak");
    }
}
