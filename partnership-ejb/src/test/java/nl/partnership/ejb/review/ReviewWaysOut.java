package nl.partnership.ejb.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.learning.NeedCensus;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.review.start.StartLineService;
import nl.partnership.ejb.review.start.StartService;

/** What youth care wanted to learn at De Brug in the year before, as the start of this year shows it. */
class ReviewWaysOut extends ServiceTest implements WaysOut {

    private static final String FORMER = "Leren van vorig jaar";
    private static final LocalDate LAST_YEAR = LocalDate.of(2026, 3, 2);

    private final Town town;
    private String need;

    ReviewWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "ProgressService", "a board and its schools are one organisation",
                "StartLineService.keepAll", "a number",
                "StartLineService.adapt", "a path",
                "YearTopicService.choices", "names of schools");
    }

    @Override
    public void write() {
        need = database(em -> {
            Partnership last = new Partnership(em.find(Organisation.class, town.bridge.getId()), Town.YEAR.previous());
            last.add(em.find(Organisation.class, town.care.getId()));
            em.persist(last);
            Membership by =
                    em.find(Membership.class, town.membership("jeugdhulp").getId());
            TrainingNeed one = new TrainingNeed(last, NeedKind.TRAINING, FORMER, by, LAST_YEAR);
            em.persist(one);
            em.persist(new NeedBacker(one, by, LAST_YEAR));
            return one.getId();
        });
    }

    @Override
    public List<WayOut> ways() {
        Callable<?> view = () -> bean(StartService.class).view();
        Callable<?> stop = () -> bean(StartLineService.class).toStop("learning.need", need);
        return List.of(way("StartService.view", view), way("StartLineService.toStop", stop));
    }

    private static WayOut way(String name, Callable<?> look) {
        return WayOut.of(NeedCensus.TRAINING_NEED, "YOUTH_CARE", name, List.of("coordinator"), look, FORMER);
    }

    @Override
    public List<String> words() {
        return List.of(FORMER);
    }
}
