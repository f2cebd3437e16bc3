package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.card.Theme;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Onwards;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.ItemChoice;
import nl.partnership.domain.review.ReviewedTheme;
import nl.partnership.domain.review.YearAddition;
import nl.partnership.domain.review.YearItem;
import nl.partnership.domain.review.YearReview;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.domain.task.ThreadLink;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.card.NewestCard;

/** De Linde closed its last year; De Brug, from May on, looked back on some themes of this one. */
@Dependent
class DemoClose {

    private static final int DAYS_BEFORE_END = 20;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private NewestCard card;

    @Inject
    private Clock clock;

    /** @param town already built, with its story told */
    void fill(DemoTown town) {
        LocalDate today = LocalDate.now(clock);
        SchoolYear year = SchoolYear.of(today);
        close(town, year.previous(), today);
        LocalDate opens = YearDay.LOOK_BACK.in(year);
        if (!today.isBefore(opens)) {
            YearReview review = review(town.partnership("bridge", year));
            mark(review, card.version().card().themes().subList(0, 2), town.member("coordinator"), opens);
        }
    }

    private void close(DemoTown town, SchoolYear last, LocalDate today) {
        Membership by = town.member("coordinator2");
        YearReview review = review(town.partnership("linden", last));
        LocalDate day = last.lastDay().minusDays(DAYS_BEFORE_END);
        Instant when = day.atTime(LocalTime.NOON).atZone(Time.ZONE).toInstant();
        mark(review, card.version().card().themes(), by, day);
        entityManager.flush();
        for (AgendaItem item : waiting(review.getPartnership())) {
            AgendaItem carried = item.carriedInto(town.partnership("linden", last.next()), when);
            entityManager.persist(carried);
            entityManager.persist(new ThreadLink(ThreadEnd.of(item), ThreadEnd.of(carried), when));
            YearItem decided = new YearItem(review, ThreadEnd.of(item));
            decided.decide(ItemChoice.CARRIED, null, false, by, day);
            entityManager.persist(decided);
        }
        review.close(by, false, "De leerlingen vullen de vragenlijst na de zomer in.", when);
        entityManager.persist(new YearAddition(
                review, "De wijkagent stond ook in de laatste schoolweek bij het hek. Dat werkte goed.", by, today));
    }

    private YearReview review(Partnership partnership) {
        YearReview review = new YearReview(partnership);
        entityManager.persist(review);
        return review;
    }

    private void mark(YearReview review, List<Theme> themes, Membership by, LocalDate day) {
        themes.forEach(theme -> entityManager.persist(new ReviewedTheme(review, theme.code(), by, day)));
    }

    private List<AgendaItem> waiting(Partnership partnership) {
        return entityManager
                .createQuery(
                        "select a from AgendaItem a where a.partnership = :of and a.agendaOf is null and a.handled = false"
                                + " and a.onwards <> :never",
                        AgendaItem.class)
                .setParameter("of", partnership)
                .setParameter("never", Onwards.NEVER)
                .getResultList();
    }
}
