package nl.partnership.ejb.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.learning.NeedArrangement;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;

/** What De Brug and its municipality want to learn together, and what youth care wants; and who can give it. */
class LearningWaysOut extends ServiceTest implements WaysOut {

    private static final String SCHOOLS = "Leren van school";
    private static final String CARES = "Leren van jeugdhulp";
    private static final String PROVIDER = "Opleiding volgens jeugdhulp";

    private final Town town;
    private String schools;
    private String cares;

    LearningWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of("NeedListService.schools", "names of schools", "NeedService.repeat", "a number");
    }

    @Override
    public void write() {
        schools = add("coordinator", SCHOOLS);
        cares = add("jeugdhulp", CARES);
        as(town.caller("gemeente"), () -> bean(NeedService.class)
                .back(schools, NeedService.NOTHING_SAID, List.of(), null));
        LocalDate today = LocalDate.ofInstant(TestClock.read(), Day.ZONE);
        as(town.caller("jeugdhulp"), () -> bean(NeedProgressService.class)
                .arrange(
                        cares,
                        bean(NeedService.class).get(cares).row().version(),
                        new NeedArrangement(PROVIDER, today, today, null)));
    }

    private String add(String user, String topic) {
        return as(town.caller(user), () -> bean(NeedService.class)
                .add(town.bridge.getId(), new TypedNeed(NeedKind.TRAINING, topic, List.of(), null)));
    }

    @Override
    public List<WayOut> ways() {
        List<WayOut> ways = new ArrayList<>();
        Callable<?> list = () -> bean(NeedListService.class).list(NeedFilter.ALL, 0, 20);
        Callable<?> all = () -> bean(NeedListService.class).all(NeedFilter.ALL);
        both(ways, "NeedListService.list", list, list);
        both(ways, "NeedListService.all", all, all);
        both(ways, "NeedService.get", () -> bean(NeedService.class).get(schools), () -> bean(NeedService.class)
                .get(cares));
        Callable<?> similar =
                () -> bean(NeedService.class).similar(town.bridge.getId(), "Leren van school en jeugdhulp");
        ways.add(WayOut.of(
                NeedCensus.TRAINING_NEED, "SCHOOL", "NeedService.similar", WayOut.PARTNERS, similar, SCHOOLS));
        home(ways, "HomeService.todo", () -> bean(HomeService.class).todo());
        home(ways, "TodoService.mine", () -> bean(TodoService.class).mine());
        return ways;
    }

    private static void home(List<WayOut> ways, String way, Callable<?> look) {
        ways.add(WayOut.of(NeedCensus.TRAINING_NEED, "SCHOOL", way, List.of("coordinator"), look, SCHOOLS));
    }

    private static void both(List<WayOut> ways, String way, Callable<?> ofSchool, Callable<?> ofCare) {
        ways.add(WayOut.of(NeedCensus.TRAINING_NEED, "SCHOOL", way, WayOut.PARTNERS, ofSchool, SCHOOLS));
        for (String words : List.of(CARES, PROVIDER)) {
            ways.add(WayOut.of(
                    NeedCensus.TRAINING_NEED, "YOUTH_CARE", way, List.of("coordinator", "jeugdagent"), ofCare, words));
        }
    }

    @Override
    public List<String> words() {
        return List.of(SCHOOLS, CARES, PROVIDER);
    }
}
