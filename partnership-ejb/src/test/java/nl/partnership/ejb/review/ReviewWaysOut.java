package nl.partnership.ejb.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.domain.base.Day;
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

/** The last year of De Brug is closed, and it added something to it. */
class ReviewWaysOut extends ServiceTest implements WaysOut {

    private static final String ADDED = "Aanvulling van de school op het jaar";
    private static final String CARES = "Leren van jeugdhulp";

    private final Town town;
    private String last;

    ReviewWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "ProgressService", "a board and its schools are one organisation",
                "ClosedYearService", "a board and its schools are one organisation",
                "YearTopicService.choices", "names of schools");
    }

    @Override
    public void write() {
        inDatabase(em -> {
            Partnership before = new Partnership(town.bridge, Town.YEAR.previous());
            town.bridgePartnership.getPartners().forEach(before::add);
            em.persist(before);
            YearReview review = new YearReview(before);
            em.persist(review);
            review.close(town.membership("leider"), true, null, TestClock.read());
            LocalDate today = LocalDate.ofInstant(TestClock.read(), Day.ZONE);
            em.persist(new YearAddition(review, ADDED, town.membership("leider"), today));
            last = before.getId();
        });
    }

    @Override
    public List<WayOut> ways() {
        Callable<?> look = () -> bean(LookBackService.class).look(town.bridgePartnership.getId());
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
                        CARES));
    }

    @Override
    public List<String> words() {
        return List.of(ADDED);
    }
}
