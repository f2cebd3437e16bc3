package nl.partnership.ejb.review.close;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.agreement.offer.Offer;
import nl.partnership.domain.agreement.offer.OfferLink;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.conversation.AgendaItem;
import nl.partnership.domain.conversation.Answer;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Correction;
import nl.partnership.domain.conversation.Decision;
import nl.partnership.domain.conversation.Guest;
import nl.partnership.domain.conversation.KeptRow;
import nl.partnership.domain.conversation.Participant;
import nl.partnership.domain.conversation.Preparation;
import nl.partnership.domain.insight.FigureSheet;
import nl.partnership.domain.insight.Finding;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.JointFinding;
import nl.partnership.domain.insight.JointWord;
import nl.partnership.domain.insight.Priority;
import nl.partnership.domain.insight.PriorityMeasurement;
import nl.partnership.domain.insight.PriorityVote;
import nl.partnership.domain.language.AgreedDefinition;
import nl.partnership.domain.language.CaseLesson;
import nl.partnership.domain.language.CasePerspective;
import nl.partnership.domain.language.Definition;
import nl.partnership.domain.language.LanguageRound;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.language.PracticeAnswer;
import nl.partnership.domain.language.PracticeRound;
import nl.partnership.domain.language.TermRound;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.OwnedRecord;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.ReviewedTheme;
import nl.partnership.domain.review.YearItem;
import nl.partnership.domain.review.start.StartDecision;
import nl.partnership.domain.review.start.YearStarted;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskEvent;
import nl.partnership.ejb.audit.Written;
import nl.partnership.ejb.task.DayTasks;

/**
 * To which school and year a record belongs: the one place that says so. What hangs on a year belongs to it from the
 * beginning. What lives longer belongs to the year in which it came to an end, and to none before; that it was over
 * already, before this piece of work, is what counts. Incidents and the sheet of a year stay open until 1 October after it.
 */
final class RecordsOfYear {

    /** A school in one of its years. */
    record Place(String schoolId, SchoolYear year) {}

    private static final Map<Class<?>, Function<Written.Row, Place>> KINDS = new HashMap<>();

    static {
        of(Partnership.class, partnership -> partnership);
        of(Conversation.class, Conversation::getPartnership);
        in(Participant.class, Participant::getConversation);
        in(Guest.class, Guest::getConversation);
        in(Answer.class, Answer::getConversation);
        in(Decision.class, Decision::getConversation);
        in(Correction.class, Correction::getConversation);
        in(KeptRow.class, KeptRow::getConversation);
        of(AgendaItem.class, AgendaItem::getPartnership);
        owned(Preparation.class);
        owned(Finding.class);
        owned(Offer.class);
        put(
                OfferLink.class,
                (row, link) -> place(link.getAsk().getSchool(), link.getAsk().getSchoolYear()));
        put(JointFinding.class, (row, joint) -> place(joint.getSchool(), joint.getSchoolYear()));
        put(
                JointWord.class,
                (row, word) ->
                        place(word.getFinding().getSchool(), word.getFinding().getSchoolYear()));
        put(Task.class, (row, task) -> place(task));
        put(TaskEvent.class, (row, event) -> place(event.getTask()));
        put(CaseLesson.class, (row, lesson) -> place(lesson.getSchool(), lesson.getSchoolYear()));
        put(StartDecision.class, (row, start) -> place(start.getSchool(), start.getSchoolYear()));
        put(YearStarted.class, (row, start) -> place(start.getSchool(), start.getSchoolYear()));
        put(ReviewedTheme.class, (row, mark) -> place(mark.getReview().getPartnership()));
        put(YearItem.class, (row, item) -> place(item.getReview().getPartnership()));
    }

    static {
        put(Priority.class, (row, it) -> ended(it.getSchool(), row.before("endedOn", it.getEndedOn())));
        put(PriorityMeasurement.class, (row, it) -> ended(it.getPriority()));
        put(PriorityVote.class, (row, it) -> ended(it.getPriority()));
        put(TrainingNeed.class, (row, it) -> ended(it.getSchool(), over(row, it)));
        put(
                NeedBacker.class,
                (row, it) -> ended(it.getNeed().getSchool(), it.getNeed().getEndedOn()));
        put(WorkingAgreement.class, (row, it) -> ended(it.getSchool(), row.before("endedOn", it.getEndedOn())));
        put(AgreedDefinition.class, (row, it) -> ended(it.getSchool(), row.before("endedOn", it.getEndedOn())));
        put(LearningCase.class, (row, it) -> ended(it.getSchool(), row.before("closedOn", it.getClosedOn())));
        put(
                CasePerspective.class,
                (row, it) -> ended(it.getSchool(), it.getLearningCase().getClosedOn()));
        put(TermRound.class, RecordsOfYear::opened);
        put(PracticeRound.class, RecordsOfYear::opened);
        put(Definition.class, (row, it) -> opened(it.getRound()));
        put(PracticeAnswer.class, (row, it) -> opened(it.getRound()));
    }

    /** Those that stay open until 1 October, and of which the sheet can always be withdrawn. */
    private static final Set<Class<?>> LATER = Set.of(Incident.class, FigureSheet.class);

    static {
        put(Incident.class, (row, incident) -> place(incident.getSchool(), incident.getSchoolYear()));
        put(
                FigureSheet.class,
                (row, sheet) ->
                        row.verb() == Written.Verb.CREATED ? place(sheet.getSchool(), sheet.getSchoolYear()) : null);
    }

    private RecordsOfYear() {}

    /** Of a record of one kind; null for one that belongs to no year. */
    @FunctionalInterface
    private interface Where<T> {
        Place of(Written.Row row, T record);
    }

    private static <T extends StoredEntity> void put(Class<T> kind, Where<? super T> where) {
        KINDS.put(kind, row -> where.of(row, kind.cast(row.record())));
    }

    private static <T extends StoredEntity> void of(Class<T> kind, Function<T, Partnership> partnership) {
        put(kind, (row, record) -> place(partnership.apply(record)));
    }

    private static <T extends StoredEntity> void in(Class<T> kind, Function<T, Conversation> conversation) {
        put(kind, (row, record) -> place(conversation.apply(record).getPartnership()));
    }

    private static <T extends OwnedRecord> void owned(Class<T> kind) {
        put(kind, (row, record) -> place(record.getSchool(), record.getSchoolYear()));
    }

    /** Which kinds of record belong to a year. */
    static Set<Class<?>> kinds() {
        return Set.copyOf(KINDS.keySet());
    }

    /** Where that record belongs; empty for one that changes whatever became of a year. */
    static Optional<Place> of(Written.Row row, LocalDate today) {
        Class<?> kind = row.record().getClass();
        return Optional.ofNullable(KINDS.get(kind))
                .map(where -> where.apply(row))
                .filter(place -> !LATER.contains(kind) || !today.isBefore(later(place.year())));
    }

    private static LocalDate later(SchoolYear year) {
        return year.next().firstDay().withMonth(Month.OCTOBER.getValue());
    }

    static Place place(Partnership partnership) {
        return place(partnership.getSchool(), partnership.getSchoolYear());
    }

    private static Place place(Organisation school, SchoolYear year) {
        return new Place(school.getId(), year);
    }

    /**
     * What follows from a decision to share is of who decided, and of no year of the card; what a day of the law asks can be
     * done after the close, as the monitor can be delivered.
     */
    private static Place place(Task task) {
        boolean free = task.getSubject().isInternal()
                || DayTasks.KIND.equals(task.getSubject().kind());
        return free ? null : place(task.getPartnership());
    }

    private static Place ended(Priority priority) {
        return ended(priority.getSchool(), priority.getEndedOn());
    }

    private static Place ended(Organisation school, Object day) {
        return day == null ? null : place(school, SchoolYear.of((LocalDate) day));
    }

    private static Object over(Written.Row row, TrainingNeed need) {
        Object held = row.before("heldOn", need.getHeldOn());
        return held == null && row.before().containsKey("droppedOn")
                ? row.before().get("droppedOn")
                : held == null ? need.getEndedOn() : held;
    }

    private static Place opened(Written.Row row, LanguageRound round) {
        return row.before("openedAt", round.getOpenedAt()) == null
                ? null
                : place(round.getConversation().getPartnership());
    }

    private static Place opened(LanguageRound round) {
        return round.getOpenedAt() == null
                ? null
                : place(round.getConversation().getPartnership());
    }
}
