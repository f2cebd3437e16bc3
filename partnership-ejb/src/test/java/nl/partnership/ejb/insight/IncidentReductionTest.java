package nl.partnership.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.IncidentTally;
import nl.partnership.ejb.base.TestClock;
import org.junit.jupiter.api.Test;

class IncidentReductionTest extends Recording {

    private List<String> due() {
        return dueForErasure(Incident.class);
    }

    private void reduce() {
        eraseDue(Incident.class, IncidentTally.class);
    }

    private long number(String entity) {
        return database(em -> em.createQuery("select count(x) from " + entity + " x", Long.class)
                .getSingleResult());
    }

    private List<String> trail(String like) {
        return database(em -> {
            List<?> actions = em.createNativeQuery(
                            "select action from audit_entry where action like '" + like + "' order by seq")
                    .getResultList();
            return actions.stream().map(String::valueOf).toList();
        });
    }

    @Test
    void after_the_next_school_year_they_are_numbers_a_month_and_those_go_five_years_later() {
        enter("mentor", fight(TODAY));
        enter("mentor", facts(TODAY.minusDays(1), "WEAPON", "YARD", "AFTER"));
        enter("mentor", facts(TODAY, "THEFT", "CANTEEN", "BREAK"));
        String undone = enter("mentor", fight(TODAY));
        as(town.caller("mentor"), () -> bean(IncidentService.class).undo(undone));
        TestClock.set(LocalDate.of(2028, 7, 31).atTime(23, 0));
        assertEquals(List.of(), due());
        TestClock.set(LocalDate.of(2028, 8, 1).atTime(3, 45));
        assertEquals(List.of(town.bridge.getId()), due());
        reduce();
        assertEquals(0, number("Incident"));
        Map<String, Integer> left = database(em -> em.createQuery("select t from IncidentTally t", IncidentTally.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        one -> one.cell().kindGroup() + " " + one.cell().placeGroup(), IncidentTally::getNumber)));
        assertEquals(Map.of("VIOLENCE GROUNDS", 2, "PROPERTY INSIDE", 1), left);
        assertEquals(List.of(), due());
        TestClock.set(LocalDate.of(2033, 8, 1).atTime(3, 45));
        reduce();
        assertEquals(0, number("IncidentTally"));
        assertEquals(List.of("incident.reduced", "incident.reduced"), trail("incident%reduced"));
        assertEquals(List.of(), trail("incident-tally%"));
    }

    @Test
    void what_is_of_this_year_or_the_last_stays() {
        enter("mentor", fight(TODAY));
        enter("mentor", fight(TODAY.minusYears(1)));
        reduce();
        assertEquals(2, number("Incident"));
    }
}
