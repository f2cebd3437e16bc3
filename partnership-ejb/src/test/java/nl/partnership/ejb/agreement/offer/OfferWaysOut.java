package nl.partnership.ejb.agreement.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.home.HomeService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;

/** A conversation that is open, in which the school misses something and youth care gives it. */
class OfferWaysOut extends Exchanging implements WaysOut {

    private static final String SCHOOLS = "Dit mist de school";
    private static final String CARES = "Dit biedt jeugdhulp";

    private String talk;
    private String missed;
    private String given;

    OfferWaysOut(Town town) {
        super(town);
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "OfferRoundService.rounds", "date and school, which every party may know",
                "OfferRoundService.own", "of the own organisation alone",
                "OfferEntryService", "of the own organisation alone",
                "OfferListService.schools", "names of schools");
    }

    @Override
    public void write() {
        talk = planned();
        missed = ready("coordinator", talk, ask(SCHOOLS));
        given = ready("jeugdhulp", talk, offer(CARES));
        open(talk);
        link("coordinator", missed, given);
    }

    @Override
    public List<WayOut> ways() {
        List<WayOut> ways = new ArrayList<>();
        Callable<?> round = () -> bean(OfferRoundService.class).round(talk);
        Callable<?> list = () -> bean(OfferListService.class).list(OfferFilter.RUNNING, 0, 20);
        Callable<?> all = () -> bean(OfferListService.class).all(OfferFilter.RUNNING);
        both(ways, "OfferRoundService.round", round, round);
        both(ways, "OfferListService.list", list, list);
        both(ways, "OfferListService.all", all, all);
        both(ways, "OfferService.get", () -> bean(OfferService.class).get(missed), () -> bean(OfferService.class)
                .get(given));
        for (Map.Entry<String, Callable<?>> home : Map.<String, Callable<?>>of(
                        "HomeService.todo", () -> bean(HomeService.class).todo(),
                        "TodoService.mine", () -> bean(TodoService.class).mine())
                .entrySet()) {
            ways.add(WayOut.of(
                    OfferCensus.OFFER, "SCHOOL", home.getKey(), List.of("coordinator"), home.getValue(), SCHOOLS));
        }
        return ways;
    }

    private static void both(List<WayOut> ways, String way, Callable<?> ofSchool, Callable<?> ofCare) {
        ways.add(WayOut.of(OfferCensus.OFFER, "SCHOOL", way, WayOut.PARTNERS, ofSchool, SCHOOLS));
        ways.add(WayOut.of(OfferCensus.OFFER, "YOUTH_CARE", way, List.of("coordinator", "jeugdagent"), ofCare, CARES));
    }

    @Override
    public List<String> words() {
        return List.of(SCHOOLS, CARES);
    }
}
