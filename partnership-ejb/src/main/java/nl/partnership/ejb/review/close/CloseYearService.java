package nl.partnership.ejb.review.close;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.ItemChoice;
import nl.partnership.domain.review.ReviewedTheme;
import nl.partnership.domain.review.YearItem;
import nl.partnership.domain.review.YearReview;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.base.year.OpenItems.Open;
import nl.partnership.ejb.base.year.OpenItems.Way;
import nl.partnership.ejb.partner.YearPartners;
import nl.partnership.ejb.review.lookback.YearCard;
import nl.partnership.ejb.review.lookback.YearReviews;
import nl.partnership.ejb.screening.RecordContent;

/** Who convenes at a school looks back theme by theme, decides on what is open, and closes the year. */
@Stateless
@Allowed(Audience.CONVENER)
public class CloseYearService {

    private static final Map<ItemChoice, Set<Way>> ALLOWED = Map.of(
            ItemChoice.DONE, Set.of(Way.DONE, Way.DONE_IN_WORDS),
            ItemChoice.DROPPED, Set.of(Way.DROPPED));

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private YearDesk desk;

    @Inject
    private YearItems items;

    @Inject
    private YearCard cards;

    @Inject
    private YearReviews reviews;

    @Inject
    private YearPartners partners;

    @Inject
    private RecordContent content;

    @Inject
    private Clock clock;

    /** @throws NotFound for a year of another school */
    public CloseView view(String partnershipId) {
        Partnership partnership = desk.own(partnershipId);
        Optional<YearReview> review = reviews.find(partnershipId);
        boolean closed = review.filter(YearReview::isClosed).isPresent();
        Map<String, LocalDate> looked = reviews.looked(partnershipId);
        Map<ThreadEnd, YearItem> decided = items.decided(partnershipId);
        return new CloseView(
                YearItems.of(partnership),
                YearReviews.schoolName(partnership, review.orElse(null)),
                YearDesk.opens(partnership),
                cards.themes(partnershipId).stream()
                        .map(theme -> new CloseView.ThemeMark(theme, looked.get(theme.code())))
                        .toList(),
                closed
                        ? List.of()
                        : items.open(partnership).stream()
                                .map(open -> item(open, decided))
                                .toList(),
                desk.talkLeft(partnership).orElse(null),
                desk.isMonitorDelivered(partnership),
                closed ? LocalDate.ofInstant(review.get().getClosedAt(), Time.ZONE) : null,
                review.map(YearReview::getReopenReason).orElse(null));
    }

    private static CloseView.Item item(Open open, Map<ThreadEnd, YearItem> decided) {
        YearItem item = decided.get(new ThreadEnd(open.kind(), open.id()));
        return new CloseView.Item(open, item == null ? null : item.getChoice(), item == null ? null : item.getReason());
    }

    /**
     * Says that a theme was looked back on together, or that it was not after all.
     *
     * @param themeCode of the year's card
     * @throws RuleViolation when the year is closed
     * @throws NotFound as {@link #view}, and for a theme that is none
     */
    public void look(String partnershipId, String themeCode, boolean looked) {
        YearReview review = desk.change(partnershipId);
        if (cards.themes(partnershipId).stream().noneMatch(theme -> theme.code().equals(themeCode))) {
            throw new NotFound("theme", themeCode);
        }
        List<ReviewedTheme> marks = entityManager
                .createQuery(
                        "select t from ReviewedTheme t where t.review = :review and t.themeCode = :code",
                        ReviewedTheme.class)
                .setParameter("review", review)
                .setParameter("code", themeCode)
                .setMaxResults(1)
                .getResultList();
        if (!looked) {
            marks.forEach(entityManager::remove);
        } else if (marks.isEmpty()) {
            entityManager.persist(new ReviewedTheme(review, themeCode, desk.me(), desk.today()));
        }
    }

    /**
     * Says what becomes of something that is open; it happens when the year is closed, and can be decided otherwise before.
     *
     * @param read what it is, and what was decided of it when the caller read it
     * @param choice null for nothing yet
     * @param reason what came of it, or why it is let go
     * @throws RuleViolation at {@code choice} and {@code reason}; when the year is closed
     * @throws NotFound as {@link #view}, and for what is not open
     * @throws Stale when another decided on it since
     */
    public void decide(String partnershipId, CloseView.Item read, ItemChoice choice, String reason) {
        YearReview review = desk.change(partnershipId);
        ThreadEnd item = read.end();
        Open open = items.find(review.getPartnership(), item).orElseThrow(() -> new NotFound(item.kind(), item.id()));
        Optional<YearItem> before = items.decided(review, item);
        mustBeAsRead(read, before.orElse(null));
        if (choice == null) {
            before.ifPresent(entityManager::remove);
            return;
        }
        if (choice != ItemChoice.CARRIED && ALLOWED.get(choice).stream().noneMatch(open.ways()::contains)) {
            throw RuleViolation.at("choice", "review.item.notHere");
        }
        YearItem decided = before.orElseGet(() -> new YearItem(review, item));
        content.require("reason", reason, decided.getReason());
        decided.decide(choice, reason, open.ways().contains(Way.DONE_IN_WORDS), desk.me(), desk.today());
        entityManager.persist(decided);
    }

    /**
     * Closes the year: what was decided on what is open happens, and from then on nothing of that year changes.
     *
     * @param read what is open, and what was decided of it when the caller read it
     * @param withoutMonitor why it is closed without the safety monitor; of no meaning when that was delivered
     * @throws RuleViolation at {@code withoutMonitor}; when something is left to do before
     * @throws NotFound as {@link #view}
     * @throws Stale when another decided otherwise since
     */
    public void close(String partnershipId, List<CloseView.Item> read, String withoutMonitor) {
        YearReview review = desk.change(partnershipId);
        Partnership partnership = review.getPartnership();
        List<Open> open = items.open(partnership);
        Map<ThreadEnd, YearItem> decided = items.decided(partnershipId);
        mustBeReady(partnership, open, decided);
        Set<ThreadEnd> still = open.stream()
                .map(one -> new ThreadEnd(one.kind(), one.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        read.stream()
                .filter(one -> still.contains(one.end()))
                .forEach(one -> mustBeAsRead(one, decided.get(one.end())));
        boolean delivered = desk.isMonitorDelivered(partnership);
        content.require("withoutMonitor", withoutMonitor, review.getWithoutMonitor());
        review.close(desk.me(), delivered, withoutMonitor, clock.instant());
        Partnership next = next(partnership);
        still.forEach(item -> items.happen(decided.get(item), next));
        // what came to an end in its own room meanwhile was not decided here
        decided.values().stream()
                .filter(item -> !still.contains(item.getItem()))
                .forEach(entityManager::remove);
    }

    private static void mustBeAsRead(CloseView.Item read, YearItem now) {
        if (read.choice() != (now == null ? null : now.getChoice())
                || !Objects.equals(read.reason(), now == null ? null : now.getReason())) {
            throw new Stale("year-item", read.key());
        }
    }

    /** Who closes a year begins the next, with the same partners, when nobody did. */
    private Partnership next(Partnership last) {
        Partnership next =
                partners.find(last.getSchool().getId(), last.getSchoolYear().next());
        return next == null ? partners.carryOver(last) : next;
    }

    private void mustBeReady(Partnership partnership, List<Open> open, Map<ThreadEnd, YearItem> decided) {
        LocalDate opens = YearDesk.opens(partnership);
        if (desk.today().isBefore(opens)) {
            throw new RuleViolation("review.close.early", opens);
        }
        desk.talkLeft(partnership).ifPresent(day -> {
            throw new RuleViolation("review.close.talkLeft", day);
        });
        Map<String, LocalDate> looked = reviews.looked(partnership.getId());
        long themes = cards.themes(partnership.getId()).stream()
                .filter(theme -> !looked.containsKey(theme.code()))
                .count();
        if (themes > 0) {
            throw new RuleViolation("review.close.themesLeft", themes);
        }
        long left = open.stream()
                .filter(one -> !decided.containsKey(new ThreadEnd(one.kind(), one.id())))
                .count();
        if (left > 0) {
            throw new RuleViolation("review.close.itemsLeft", left);
        }
    }
}
