package nl.partnership.ejb.language;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;

/**
 * How often all at a school and its partners gave the same answer to a case, for all together. Whoever knows that of one
 * case knows what each other answered. So it is told of a half of a school year that is over, of some cases at least, and
 * never that it was all of them or none.
 */
final class Agreement {

    private static final int SEVERAL = 2;

    /** Of how many cases it is told. */
    private static final int FEWEST = 3;

    /** The last half is told of before the year is looked back on; what is opened afterwards does not count. */
    private static final Month LAST = Month.MAY;

    private Agreement() {}

    /**
     * A case that was opened.
     *
     * @param organisations how many answered
     * @param different how many different answers they gave
     */
    record Case(LocalDate openedOn, int organisations, int different) {}

    /** Of the school year of that day those halves that are over, the first one first. */
    static List<PracticeView.Half> halves(List<Case> cases, LocalDate today) {
        LocalDate year = SchoolYear.of(today).firstDay();
        LocalDate middle = year.plusYears(1).withMonth(Month.FEBRUARY.getValue());
        LocalDate end = middle.withMonth(LAST.getValue()).plusMonths(1);
        return Stream.of(half(true, cases, year, middle, today), half(false, cases, middle, end, today))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PracticeView.Half> half(
            boolean first, List<Case> cases, LocalDate from, LocalDate before, LocalDate today) {
        List<Case> of = cases.stream()
                .filter(one -> one.organisations() >= SEVERAL
                        && !one.openedOn().isBefore(from)
                        && one.openedOn().isBefore(before))
                .toList();
        if (today.isBefore(before) || of.size() < FEWEST) {
            return List.of();
        }
        long same = of.stream().filter(one -> one.different() == 1).count();
        PracticeView.HowOften often = same <= 1
                ? PracticeView.HowOften.HARDLY
                : same >= of.size() - 1 ? PracticeView.HowOften.NEARLY_ALL : PracticeView.HowOften.SOME;
        return List.of(new PracticeView.Half(first, often, often == PracticeView.HowOften.SOME ? same : 0, of.size()));
    }
}
