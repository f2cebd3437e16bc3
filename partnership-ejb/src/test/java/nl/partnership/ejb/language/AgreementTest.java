package nl.partnership.ejb.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.partnership.ejb.language.Agreement.Case;
import nl.partnership.ejb.language.PracticeView.Half;
import nl.partnership.ejb.language.PracticeView.HowOften;
import org.junit.jupiter.api.Test;

/** How often all agree is told so that nobody learns of one case what another answered. */
class AgreementTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 3);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

    private static List<Case> cases(LocalDate day, int same, int all) {
        return IntStream.range(0, all)
                .mapToObj(i -> new Case(day, 2, i < same ? 1 : 2))
                .toList();
    }

    private static List<Half> first(int same, int all) {
        return Agreement.halves(cases(NOVEMBER, same, all), FEBRUARY);
    }

    @Test
    void fewer_than_three_cases_tell_nothing_and_a_half_tells_nothing_before_it_is_over() {
        assertEquals(List.of(), first(1, 2));
        assertEquals(List.of(), Agreement.halves(cases(NOVEMBER, 2, 5), FEBRUARY.minusDays(1)));
        assertEquals(List.of(), Agreement.halves(Collections.nCopies(5, new Case(NOVEMBER, 1, 1)), FEBRUARY));
    }

    @Test
    void that_it_was_all_or_none_is_never_told() {
        assertEquals(first(5, 5), first(4, 5));
        assertEquals(first(0, 5), first(1, 5));
        assertEquals(List.of(new Half(true, HowOften.SOME, 3, 5)), first(3, 5));
        assertEquals(List.of(new Half(true, HowOften.NEARLY_ALL, 0, 3)), first(3, 3));
    }

    @Test
    void what_is_opened_after_a_half_was_told_changes_it_no_more() {
        LocalDate june = LocalDate.of(2027, 6, 1);
        List<Case> spring = cases(FEBRUARY, 2, 4);
        List<Half> told = Agreement.halves(spring, june);
        assertEquals(List.of(new Half(false, HowOften.SOME, 2, 4)), told);
        List<Case> more = IntStream.range(0, 5)
                .mapToObj(i -> i < 4 ? spring.get(i) : new Case(june, 2, 1))
                .toList();
        assertEquals(told, Agreement.halves(more, june.plusDays(20)));
        assertEquals(List.of(), Agreement.halves(spring, LocalDate.of(2027, 8, 1)));
    }
}
