package nl.partnership.web.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.review.YearTopic;
import nl.partnership.web.base.Dates;

/**
 * A month of a school year with its conversations.
 *
 * @param name in full
 * @param shown as it stands above the picture; on a phone only its first letter does
 * @param past whether it is over
 * @param now whether it is this month
 * @param days of conversations, in order
 */
public record MonthRow(String name, String shown, boolean past, boolean now, List<Day> days) implements Serializable {

    private static final int MONTHS = 12;

    /** Where the first letter of the months stands alone. */
    public String getInitial() {
        return shown.substring(0, 1);
    }

    /** The rest of those letters. */
    public String getRest() {
        return shown.substring(1);
    }

    /**
     * A day on which there is a conversation.
     *
     * @param held whether it was, or has begun; else it is planned
     */
    public record Day(LocalDate on, boolean held) implements Serializable {

        public int getNumber() {
            return on.getDayOfMonth();
        }
    }

    /** The twelve months of a school year, with the days that its themes name. */
    static List<MonthRow> of(SchoolYear year, List<YearTopic> topics, Dates dates) {
        SortedMap<LocalDate, Boolean> talks = talks(topics);
        return IntStream.range(0, MONTHS)
                .mapToObj(ahead -> month(year.firstDay().plusMonths(ahead), talks, dates))
                .toList();
    }

    private static MonthRow month(LocalDate first, SortedMap<LocalDate, Boolean> talks, Dates dates) {
        LocalDate next = first.plusMonths(1);
        List<Day> days = talks.subMap(first, next).entrySet().stream()
                .map(talk -> new Day(talk.getKey(), talk.getValue()))
                .toList();
        boolean past = next.minusDays(1).isBefore(dates.today());
        return new MonthRow(
                dates.nameOfMonth(first), dates.shortMonth(first), past, !past && !first.isAfter(dates.today()), days);
    }

    private static SortedMap<LocalDate, Boolean> talks(List<YearTopic> topics) {
        SortedMap<LocalDate, Boolean> talks = new TreeMap<>();
        topics.stream()
                .map(topic -> topic.theme().plannedOn())
                .filter(Objects::nonNull)
                .forEach(day -> talks.put(day, false));
        topics.stream()
                .map(topic -> topic.theme().discussedOn())
                .filter(Objects::nonNull)
                .forEach(day -> talks.put(day, true));
        topics.stream()
                .flatMap(topic -> topic.questions().stream())
                .map(YearTopic.Line::answeredOn)
                .filter(Objects::nonNull)
                .forEach(day -> talks.put(day, true));
        return talks;
    }
}
