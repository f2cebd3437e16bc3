package nl.partnership.ejb.insight.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.domain.insight.JointView;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.partner.Town;

/** A conversation that is open, in which school and youth care see something, and found something jointly. */
class FindingWaysOut extends Looking implements WaysOut {

    private static final String SCHOOLS = "De school ziet onrust";
    private static final String CARES = "Jeugdhulp ziet rust";
    private static final String TOGETHER = "Samen zien wij beweging";
    private static final String OTHERWISE = "Jeugdhulp ziet dat anders";
    private static final List<String> TALKING = List.of("jeugdhulp", "jeugdagent", "gemeente");

    private String talk;
    private String joint;

    FindingWaysOut(Town town) {
        super(town);
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "FindingService.rounds", "date and school, which every party may know",
                "FindingService.takesPart", "of the own organisation alone",
                "FindingService.own", "of the own organisation alone",
                "FindingEntryService", "of the own organisation alone",
                "JointFindingService", "what the caller just wrote",
                "JointListService.schools", "names of schools",
                "JointListService.thread", "what it became, as each room shows it");
    }

    @Override
    public void write() {
        talk = planned();
        ready("coordinator", talk, seen(Signal.SEXTING, SCHOOLS));
        ready("jeugdhulp", talk, seen(Signal.SEXTING, CARES));
        open(talk);
        joint = join(talk, Signal.SEXTING, TOGETHER, JointFindingService.NEW);
        say("jeugdhulp", joint, joint("jeugdhulp", joint).version(), JointView.OTHERWISE, OTHERWISE);
    }

    @Override
    public List<WayOut> ways() {
        List<WayOut> ways = new ArrayList<>();
        Callable<?> round = () -> bean(FindingService.class).round(talk);
        List<String> others = List.of("coordinator", "jeugdagent", "gemeente");
        ways.add(WayOut.of(FindingCensus.FINDING, "SCHOOL", "FindingService.round", TALKING, round, SCHOOLS));
        ways.add(WayOut.of(FindingCensus.FINDING, "YOUTH_CARE", "FindingService.round", others, round, CARES));
        ways.add(WayOut.of(FindingCensus.JOINT, "SCHOOL", "FindingService.round", TALKING, round, TOGETHER));
        Map<String, Callable<?>> lists = Map.of(
                "JointListService.get",
                () -> bean(JointListService.class).get(joint),
                "JointListService.list",
                () -> bean(JointListService.class).list(JointFilter.ALL, 0, 20),
                "JointListService.all",
                () -> bean(JointListService.class).all(JointFilter.ALL));
        lists.forEach((way, look) -> {
            ways.add(WayOut.of(FindingCensus.JOINT, "SCHOOL", way, WayOut.PARTNERS, look, TOGETHER));
            ways.add(WayOut.of(FindingCensus.FINDING, "YOUTH_CARE", way, List.of("coordinator"), look, OTHERWISE));
        });
        return ways;
    }

    @Override
    public List<String> words() {
        return List.of(SCHOOLS, CARES, TOGETHER, OTHERWISE);
    }
}
