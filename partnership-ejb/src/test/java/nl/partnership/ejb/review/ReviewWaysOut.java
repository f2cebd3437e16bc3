package nl.partnership.ejb.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.YearAddition;
import nl.partnership.domain.review.YearReview;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.learning.NeedCensus;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.review.close.CloseYearService;
import nl.partnership.ejb.review.lookback.LookBackService;
import nl.partnership.ejb.review.lookback.ReviewCensus;
import nl.partnership.ejb.review.start.StartLineService;
import nl.partnership.ejb.review.start.StartService;

/**
 * The last year of De Brug is closed, and it added something to it. What youth care wanted to learn there then is shown
 * by the start of this year.
 */
class ReviewWaysOut extends ServiceTest implements WaysOut {

    private static final String ADDED = "Aanvulling van de school op het jaar";
    private static final String CARES = "Leren van jeugdhulp";
    private static final String FORMER = "Leren van vorig jaar";
    private static final LocalDate LAST_YEAR = LocalDate.of(2026, 3, 2);

    private final Town town;
    private String last;
    private String need;

    ReviewWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "ProgressService", "a board and its schools are one organisation",
                "ClosedYearService", "a board and its schools are one organisation",
                "StartLineService.keepAll", "a number",
                "StartLineService.adapt", "a path",
                "SchoolsService",
                        "counts of the own schools; which partners confirmed rules stands on the page of the rules",
                "DossierService", "what the own school or board laid down",
                "YearTopicService.choices", "names of schools");
    }

    @Override
    public void write() {
        need = database(em -> {
            Partnership before =
                    new Partnership(em.find(Organisation.class, town.bridge.getId()), Town.YEAR.previous());
            town.bridgePartnership.getPartners().forEach(before::add);
            em.persist(before);
            last = before.getId();
            Membership by =
                    em.find(Membership.class, town.membership("jeugdhulp").getId());
            TrainingNeed one = new TrainingNeed(before, NeedKind.TRAINING, FORMER, by, LAST_YEAR);
            em.persist(one);
            em.persist(new NeedBacker(one, by, LAST_YEAR));
            YearReview review = new YearReview(before);
            em.persist(review);
            review.close(town.membership("coordinator"), true, null, TestClock.read());
            LocalDate today = LocalDate.ofInstant(TestClock.read(), Day.ZONE);
            em.persist(new YearAddition(review, ADDED, town.membership("coordinator"), today));
            return one.getId();
        });
    }

    @Override
    public List<WayOut> ways() {
        Callable<?> look = () -> bean(LookBackService.class).look(town.bridgePartnership.getId());
        Callable<?> view = () -> bean(StartService.class).view();
        Callable<?> stop = () -> bean(StartLineService.class).toStop("learning.need", need);
        return List.of(
                WayOut.of(
                        ReviewCensus.YEAR_ADDITION,
                        "SCHOOL",
                        "LookBackService.look",
                        WayOut.PARTNERS,
                        () -> bean(LookBackService.class).look(last),
                        ADDED),
                WayOut.of(
                        NeedCensus.TRAINING_NEED,
                        "YOUTH_CARE",
                        "LookBackService.look",
                        List.of("coordinator", "jeugdagent"),
                        look,
                        CARES),
                WayOut.of(
                        NeedCensus.TRAINING_NEED,
                        "YOUTH_CARE",
                        "CloseYearService.view",
                        List.of("coordinator"),
                        () -> bean(CloseYearService.class).view(town.bridgePartnership.getId()),
                        CARES),
                former("StartService.view", view),
                former("StartLineService.toStop", stop));
    }

    private static WayOut former(String name, Callable<?> look) {
        return WayOut.of(NeedCensus.TRAINING_NEED, "YOUTH_CARE", name, List.of("coordinator"), look, FORMER);
    }

    @Override
    public List<String> words() {
        return List.of(ADDED, FORMER);
    }
}
