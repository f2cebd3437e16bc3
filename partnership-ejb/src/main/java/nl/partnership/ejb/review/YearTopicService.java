package nl.partnership.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.YearReview;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.card.NewestCard;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.review.lookback.YearReviews;
import nl.partnership.ejb.task.TaskFilter;
import nl.partnership.ejb.task.TaskListService;

/** A school year question by question: how each stood when it was last answered. */
@Stateless
@Allowed(Audience.PARTICIPANT)
public class YearTopicService {

    private static final int MOST_TASKS = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private YearService years;

    @Inject
    private NewestCard newestCard;

    @Inject
    private YearReviews reviews;

    @Inject
    private YearAnswers answers;

    @Inject
    private TaskListService tasks;

    /**
     * A year of a school to choose.
     *
     * @param school short name
     */
    public record Choice(String partnershipId, String school, SchoolYear year) implements java.io.Serializable {}

    /** The years that the caller can look at, newest first, then by school; at most 500. */
    public List<Choice> choices() {
        List<Partnership> mine = partnerships.mine();
        Map<String, YearReview> begun = reviews.of(mine);
        return mine.stream()
                .map(each -> new Choice(
                        each.getId(), YearReviews.schoolName(each, begun.get(each.getId())), each.getSchoolYear()))
                .toList();
    }

    /**
     * The themes of one partnership's year, in the order of the card.
     *
     * @throws NotFound when the partnership is not the caller's
     */
    public List<YearTopic> topics(String partnershipId) {
        Partnership partnership = partnerships.require(partnershipId);
        YearRow year = years.year(partnership.getSchoolYear()).stream()
                .filter(row -> row.partnershipId().equals(partnershipId))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", partnershipId));
        Map<String, YearAnswers.Answered> answers = this.answers.latest(partnershipId);
        Map<String, Integer> late = late(partnershipId);
        Card card = card(partnershipId);
        String language = current.get().language();
        return year.themes().stream()
                .map(theme -> new YearTopic(
                        theme,
                        card.questions(List.of(theme.theme().code())).stream()
                                .map(question -> line(question, answers, late, language))
                                .toList()))
                .toList();
    }

    private static YearTopic.Line line(
            Question question, Map<String, YearAnswers.Answered> answers, Map<String, Integer> late, String language) {
        YearAnswers.Answered answer = answers.getOrDefault(question.code(), YearAnswers.Answered.NOT);
        return new YearTopic.Line(
                question.code(),
                question.shortText(language),
                question.text(),
                answer.standing(),
                answer.on(),
                answer.conversationId(),
                answer.open(),
                late.getOrDefault(question.code(), 0));
    }

    private Map<String, Integer> late(String partnershipId) {
        Map<String, Integer> late = new HashMap<>();
        tasks.ofPartnership(partnershipId, TaskFilter.OPEN, 0, MOST_TASKS).rows().stream()
                .filter(task -> task.daysLate() > 0 && task.questionCode() != null)
                .forEach(task -> late.merge(task.questionCode(), 1, Integer::sum));
        return late;
    }

    /** The card as it was at the last conversation of that year; today's card when there was none. */
    private Card card(String partnershipId) {
        return entityManager
                .createQuery(
                        "select v from Conversation c join c.cardVersion v where c.partnership.id = :id"
                                + " and c.status <> nl.partnership.domain.conversation.ConversationStatus.CANCELLED"
                                + " order by c.heldOn desc",
                        CardVersion.class)
                .setParameter("id", partnershipId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(newestCard::version)
                .card();
    }
}
