package nl.partnership.ejb.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.card.NewestCard;
import nl.partnership.ejb.conversation.CardCensus;
import nl.partnership.ejb.partner.Sight;

/** Reads what years are counted from: conversations, and the answers that the caller may see. */
@Dependent
class YearBooks {

    private static final int MOST = 20_000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private NewestCard newestCard;

    @Inject
    private Sight sight;

    /**
     * Books with the cards that they are about.
     *
     * @param cards by id of the version
     * @param newest for a year without a conversation
     */
    record Shelf(List<YearBook> books, Map<String, Card> cards, Card newest) {}

    /** Of partnerships of the caller, in their order; in four statements at most. */
    Shelf of(List<Partnership> mine) {
        if (mine.isEmpty()) {
            return new Shelf(List.of(), Map.of(), null);
        }
        List<String> ids = mine.stream().map(Partnership::getId).toList();
        Map<String, List<YearBook.Talk>> talks =
                talks(ids).stream().collect(Collectors.groupingBy(YearBook.Talk::partnershipId));
        Map<String, List<YearBook.Answered>> answers =
                answered(ids).stream().collect(Collectors.groupingBy(YearBook.Answered::partnershipId));
        CardVersion newest = newestCard.version();
        return new Shelf(
                mine.stream()
                        .map(each -> new YearBook(
                                each,
                                talks.getOrDefault(each.getId(), List.of()),
                                answers.getOrDefault(each.getId(), List.of())))
                        .toList(),
                cards(talks, newest),
                newest.card());
    }

    private List<YearBook.Talk> talks(List<String> partnershipIds) {
        return entityManager
                .createQuery(
                        "select c.id, c.partnership.id, c.cardVersion.id, c.status, c.heldOn, c.nextOn, t"
                                + " from Conversation c join c.themes t where c.partnership.id in :ids and c.status <>"
                                + " nl.partnership.domain.conversation.ConversationStatus.CANCELLED order by c.heldOn",
                        Object[].class)
                .setParameter("ids", partnershipIds)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new YearBook.Talk(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (ConversationStatus) row[3],
                        (LocalDate) row[4],
                        (LocalDate) row[5],
                        (String) row[6]))
                .toList();
    }

    /** What was answered, oldest first; of what a partner may not see, it does not get to know the count either. */
    private List<YearBook.Answered> answered(List<String> partnershipIds) {
        Caller caller = current.get();
        return entityManager
                .createQuery(
                        "select c.partnership.id, w.questionCode, w.standing, o.id, o.type, m.role from Answer w"
                                + " join w.conversation c join w.writer m join m.organisation o"
                                + " where c.partnership.id in :ids and w.text <> ''"
                                + " and (c.partnership.school.id = :organisation"
                                + " or c.partnership.school.board.id = :organisation"
                                + " or exists (select x.id from Participant x where x.conversation.id = c.id"
                                + " and x.membership.organisation.id = :organisation)) order by c.heldOn",
                        Object[].class)
                .setParameter("ids", partnershipIds)
                .setParameter("organisation", caller.organisationId())
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> caller.type() == OrganisationType.SCHOOL
                        || sight.of(
                                (String) row[3],
                                new Party((OrganisationType) row[4], (String) row[5]),
                                CardCensus.CONVERSATION))
                .map(row -> new YearBook.Answered((String) row[0], (String) row[1], (Standing) row[2]))
                .toList();
    }

    /** By id of the version; most talks were held with the newest card, which is there already. */
    private Map<String, Card> cards(Map<String, List<YearBook.Talk>> talks, CardVersion newest) {
        Map<String, Card> cards = new HashMap<>(Map.of(newest.getId(), newest.card()));
        List<String> older = talks.values().stream()
                .flatMap(List::stream)
                .map(YearBook.Talk::cardVersionId)
                .filter(id -> !id.equals(newest.getId()))
                .distinct()
                .toList();
        if (!older.isEmpty()) {
            entityManager
                    .createQuery("select v from CardVersion v where v.id in :ids", CardVersion.class)
                    .setParameter("ids", older)
                    .getResultStream()
                    .forEach(version -> cards.put(version.getId(), version.card()));
        }
        return cards;
    }
}
