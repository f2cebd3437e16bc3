package nl.partnership.domain.schoolyear;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Term;

/** The days that each school year has, in their order. */
public enum YearDay {
    /** The school year begins. */
    START,
    /** Contacts, roles and rules are confirmed: six weeks after the last day of the summer holiday. */
    CONFIRMED,
    /** The second half begins: who works together looks at the own figures. */
    FIGURES,
    /** The look-back opens, and the end of the rules is announced. */
    LOOK_BACK,
    /** The yearly monitor of the safety of pupils is with the Inspectorate of Education (WPO 4c, WVO 2020 3.40). */
    MONITOR,
    /** The rules and the school year end. */
    END;

    private static final int WEEKS_AFTER_SUMMER = 6;

    /**
     * @param endOfSummer the last day of the summer holiday with which the year begins; null when that is not known
     * @return empty when it depends on that holiday and that is not known
     */
    public Optional<LocalDate> in(SchoolYear year, LocalDate endOfSummer) {
        return switch (this) {
            case START -> Optional.of(year.firstDay());
            case CONFIRMED -> Optional.ofNullable(endOfSummer).map(day -> day.plusWeeks(WEEKS_AFTER_SUMMER));
            case FIGURES -> Optional.of(Term.of(year.lastDay()).firstDay());
            case LOOK_BACK -> Optional.of(secondPart(year, Month.MAY));
            case MONITOR -> Optional.of(secondPart(year, Month.JULY));
            case END -> Optional.of(year.lastDay());
        };
    }

    /** The day of one that depends on no holiday. @throws java.util.NoSuchElementException for one that does */
    public LocalDate in(SchoolYear year) {
        return in(year, null).orElseThrow();
    }

    private static LocalDate secondPart(SchoolYear year, Month month) {
        return LocalDate.of(year.lastDay().getYear(), month, 1);
    }
}
