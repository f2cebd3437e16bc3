package nl.partnership.ejb.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;

/**
 * The days of the demonstration, so that it is never out of date. They are told as a word and a number of days: from
 * {@code today}, from the first day of {@code last} school year or of this one. {@code past} and {@code ahead} are of
 * this school year too, but always lie behind us or before us.
 */
record DemoDays(LocalDate today) {

    private static final int SOON = 20;

    /** Exactly that day. */
    LocalDate on(String words) {
        if (words.equals("today")) {
            return today;
        }
        int at = Math.max(words.indexOf('+'), words.indexOf('-'));
        int days = Integer.parseInt(words.substring(at));
        return switch (words.substring(0, at)) {
            case "today" -> today.plusDays(days);
            case "last" -> year("last").firstDay().plusDays(days);
            case "past" -> earlier(year("this").firstDay().plusDays(days), today.minusDays(1));
            case "ahead" -> later(year("this").firstDay().plusDays(days), today.plusDays(SOON));
            default -> throw new IllegalArgumentException(words);
        };
    }

    /** That day or the nearest one on which people are at work, within the school year. */
    LocalDate meeting(String words, SchoolYear within) {
        LocalDate day = later(within.firstDay(), earlier(within.lastDay(), on(words)));
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        LocalDate friday = monday.plusDays(4);
        if (!day.isAfter(friday)) {
            return day;
        }
        LocalDate workday = day.isAfter(today) ? monday.plusWeeks(1) : friday;
        return within.contains(workday) ? workday : day;
    }

    /** @param word {@code last} or {@code this} */
    SchoolYear year(String word) {
        SchoolYear current = SchoolYear.of(today);
        return word.equals("last") ? current.previous() : current;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
