package nl.partnership.domain.insight;

import java.time.LocalDate;

/** How often figures come. */
public enum Rhythm {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    TWO_YEARS(24),
    FOUR_YEARS(48);

    /** Half of a month, in days. */
    private static final int HALF_MONTH = 15;

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    public LocalDate after(LocalDate day) {
        return day.plusMonths(months);
    }

    /**
     * The next deadline once something was delivered. What came more than half a rhythm early is not what was to be there on
     * that day, and leaves it as it is.
     *
     * @param deadline on which something was to be there
     */
    public LocalDate next(LocalDate deadline, LocalDate delivered) {
        if (delivered.isBefore(deadline.minusDays((long) months * HALF_MONTH))) {
            return deadline;
        }
        int times = 1;
        while (!deadline.plusMonths((long) times * months).isAfter(delivered)) {
            times++;
        }
        return deadline.plusMonths((long) times * months);
    }
}
