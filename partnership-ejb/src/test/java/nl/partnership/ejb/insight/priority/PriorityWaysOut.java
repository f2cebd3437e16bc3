package nl.partnership.ejb.insight.priority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.domain.insight.VoteChoice;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.partner.Town;

/** A priority of De Brug, to which youth care says yes on a condition. */
class PriorityWaysOut extends Aiming implements WaysOut {

    private static final String GOAL = "Een rustige route naar school";
    private static final String CONDITION = "als er geld voor is";

    private String priority;

    PriorityWaysOut(Town town) {
        super(town);
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "PriorityService", "of the own school alone",
                "PriorityLayingService", "before whom the own organisation laid it",
                "PriorityListService.schools", "names of schools",
                "PriorityListService.thread", "what it came from, as each room shows it");
    }

    @Override
    public void write() {
        decide();
        priority = propose(GOAL, null);
        vote("jeugdhulp", priority, VoteChoice.YES_IF, CONDITION);
    }

    @Override
    public List<WayOut> ways() {
        List<WayOut> ways = new ArrayList<>();
        Map<String, Callable<?>> lists = Map.of(
                "PriorityListService.get",
                () -> bean(PriorityListService.class).get(priority),
                "PriorityListService.list",
                () -> bean(PriorityListService.class).list(PriorityFilter.RUNNING, 0, 20),
                "PriorityListService.all",
                () -> bean(PriorityListService.class).all(PriorityFilter.RUNNING));
        lists.forEach((way, look) -> {
            ways.add(WayOut.of(PriorityCensus.PRIORITY, "SCHOOL", way, WayOut.PARTNERS, look, GOAL));
            ways.add(WayOut.of(PriorityCensus.PRIORITY, "YOUTH_CARE", way, List.of("coordinator"), look, CONDITION));
        });
        return ways;
    }

    @Override
    public List<String> words() {
        return List.of(GOAL, CONDITION);
    }
}
