package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.schoolyear.SchoolCalendar;
import nl.partnership.domain.support.Consultation;
import nl.partnership.domain.support.ConsultationMeeting;
import nl.partnership.ejb.schoolyear.Calendars;

/** When consultations met and are to meet, over the holidays of their schools. */
@Dependent
class Meetings {

    private static final int MONTHS_AHEAD = 12;
    private static final int MOST = 2000;
    private static final int MOST_DATES = 12;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** A day that something was stored of; the day itself when its conversation was moved. */
    private record Stored(String consultation, LocalDate day, String conversationId, boolean met) {}

    /** How each of these stands, by id; in three statements. */
    Map<String, MeetingStanding> of(Collection<Consultation> consultations) {
        if (consultations.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, SchoolCalendar> years = calendars.of(consultations.stream()
                .map(one -> one.getSchool().getId())
                .distinct()
                .toList());
        Map<String, List<Stored>> stored =
                stored(consultations.stream().map(Consultation::getId).toList());
        Map<String, MeetingStanding> standings = new HashMap<>();
        consultations.forEach(one -> standings.put(
                one.getId(),
                standing(one, years.get(one.getSchool().getId()), stored.getOrDefault(one.getId(), List.of()), today)));
        return standings;
    }

    private Map<String, List<Stored>> stored(Collection<String> ids) {
        return entityManager
                .createQuery(
                        "select o.id, m.meetsOn, m.conversationId, m.met, c.status, c.heldOn from ConsultationMeeting m"
                                + " join m.consultation o left join Conversation c on c.id = m.conversationId"
                                + " where o.id in :ids order by m.meetsOn desc",
                        Object[].class)
                .setParameter("ids", ids)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> row[4] != ConversationStatus.CANCELLED)
                .map(row -> new Stored(
                        (String) row[0],
                        row[5] == null ? (LocalDate) row[1] : (LocalDate) row[5],
                        row[4] == null ? null : (String) row[2],
                        (Boolean) row[3] || row[4] == ConversationStatus.CLOSED))
                .collect(Collectors.groupingBy(Stored::consultation));
    }

    private static MeetingStanding standing(
            Consultation one, SchoolCalendar calendar, List<Stored> stored, LocalDate today) {
        // a day in a holiday is none of its own, and a rhythm that was changed before it began has none
        LocalDate first = one.dates(calendar, one.firstRhythm().getSince(), today.plusMonths(MONTHS_AHEAD)).stream()
                .findFirst()
                .orElse(one.rhythm().getFirstOn());
        Optional<LocalDate> met = stored.stream()
                .filter(Stored::met)
                .map(Stored::day)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
        LocalDate since = met.orElse(first);
        int weeks = one.rhythm().getWeeks();
        boolean passed = one.dates(calendar, met.isPresent() ? since.plusDays(1) : first, today.minusDays(1)).stream()
                .findAny()
                .isPresent();
        boolean longAgo = met.isEmpty() || since.plusWeeks(weeks).isBefore(today);
        List<MeetingRow> dates = one.getEndedOn() != null
                ? List.of()
                : one.dates(calendar, today, today.plusMonths(MONTHS_AHEAD)).stream()
                        .limit(MOST_DATES)
                        .map(day -> row(day, stored))
                        .toList();
        return new MeetingStanding(weeks, since, met.isPresent(), one.getEndedOn() == null && passed && longAgo, dates);
    }

    private static MeetingRow row(LocalDate day, List<Stored> stored) {
        return stored.stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .map(one -> new MeetingRow(day, one.conversationId(), one.met()))
                .orElse(new MeetingRow(day, null, false));
    }

    /** What was stored of one day; empty for nothing. */
    Optional<ConsultationMeeting> on(Consultation consultation, LocalDate day) {
        return entityManager
                .createQuery(
                        "select m from ConsultationMeeting m where m.consultation = :one and m.meetsOn = :day",
                        ConsultationMeeting.class)
                .setParameter("one", consultation)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Whether people met on it, or its conversation was not cancelled. */
    boolean isUnderWay(ConsultationMeeting meeting) {
        return meeting.isMet()
                || Optional.ofNullable(meeting.getConversationId())
                        .map(id -> entityManager.find(Conversation.class, id))
                        .filter(conversation -> conversation.getStatus() != ConversationStatus.CANCELLED)
                        .isPresent();
    }

    /** What is stored of a day goes with its conversation to the day to which that was moved, unless that has its own. */
    void follow(Consultation consultation) {
        entityManager
                .createQuery(
                        "select m, c.heldOn from ConsultationMeeting m, Conversation c where m.consultation = :one"
                                + " and c.id = m.conversationId and c.heldOn <> m.meetsOn and c.status <> :cancelled"
                                + " order by m.meetsOn",
                        Object[].class)
                .setParameter("one", consultation)
                .setParameter("cancelled", ConversationStatus.CANCELLED)
                .setMaxResults(MOST)
                .getResultList()
                .forEach(row -> {
                    if (on(consultation, (LocalDate) row[1]).isEmpty()) {
                        ((ConsultationMeeting) row[0]).move((LocalDate) row[1]);
                        // one by one: what is written of the day of before comes after
                        entityManager.flush();
                    }
                });
    }

    /** The last day on which somebody said that they met; empty for none. */
    Optional<ConsultationMeeting> lastSaid(Consultation consultation) {
        return entityManager
                .createQuery(
                        "select m from ConsultationMeeting m where m.consultation = :one and m.met = true"
                                + " order by m.meetsOn desc",
                        ConsultationMeeting.class)
                .setParameter("one", consultation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** For a consultation that is erased. */
    void erase(Consultation consultation) {
        entityManager
                .createQuery(
                        "select m from ConsultationMeeting m where m.consultation = :one", ConsultationMeeting.class)
                .setParameter("one", consultation)
                .getResultList()
                .forEach(entityManager::remove);
    }
}
