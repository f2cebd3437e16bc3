package nl.partnership.ejb.review.close;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.YearItem;
import nl.partnership.domain.review.YearReview;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.year.OpenItems;
import nl.partnership.ejb.base.year.OpenItems.Open;
import nl.partnership.ejb.base.year.YearOf;

/** What is open at the end of a school's year in all rooms, and what was decided to become of it. */
@Dependent
class YearItems {

    /** Of one room; who has more open is not at the end of a year. */
    private static final int MOST = 2000;

    /** Of all rooms together. */
    private static final int MOST_DECIDED = 20_000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<OpenItems> rooms;

    static YearOf of(Partnership partnership) {
        return new YearOf(partnership.getId(), partnership.getSchool().getId(), partnership.getSchoolYear());
    }

    List<Open> open(Partnership partnership) {
        YearOf year = of(partnership);
        return rooms.stream().flatMap(room -> room.open(year, MOST).stream()).toList();
    }

    /** The one that is open; empty when it is not any more. */
    Optional<Open> find(Partnership partnership, ThreadEnd item) {
        YearOf year = of(partnership);
        return rooms.stream()
                .filter(room -> room.kind().equals(item.kind()))
                .flatMap(room -> room.open(year, MOST).stream())
                .filter(open -> open.id().equals(item.id()))
                .findFirst();
    }

    /** What was decided of which. */
    Map<ThreadEnd, YearItem> decided(String partnershipId) {
        return entityManager
                .createQuery("select i from YearItem i where i.review.partnership.id = :id", YearItem.class)
                .setParameter("id", partnershipId)
                .setMaxResults(MOST_DECIDED)
                .getResultStream()
                .collect(Collectors.toMap(YearItem::getItem, Function.identity()));
    }

    Optional<YearItem> decided(YearReview review, ThreadEnd item) {
        return entityManager
                .createQuery(
                        "select i from YearItem i where i.review = :review and i.itemKind = :kind and i.itemId = :id",
                        YearItem.class)
                .setParameter("review", review)
                .setParameter("kind", item.kind())
                .setParameter("id", item.id())
                .getResultStream()
                .findFirst();
    }

    /** Does what was decided. */
    void happen(YearItem decided, Partnership next) {
        ThreadEnd item = decided.getItem();
        OpenItems room = rooms.stream()
                .filter(one -> one.kind().equals(item.kind()))
                .findFirst()
                .orElseThrow();
        switch (decided.getChoice()) {
            case CARRIED -> room.carry(item.id(), next.getId());
            case DONE -> room.done(item.id(), decided.getReason());
            case DROPPED -> room.drop(item.id(), decided.getReason());
        }
    }
}
