package nl.partnership.ejb.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.insight.Against;
import nl.partnership.domain.insight.IncidentAction;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.domain.insight.Severity;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;

/** A school that keeps what happens. */
abstract class Recording extends ServiceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    static IncidentFacts facts(LocalDate day, String kind, String place, String part) {
        return new IncidentFacts(
                day, part, kind, Severity.HELP_FROM_OUTSIDE, place, Against.PUPIL, Set.of(IncidentAction.TALKED));
    }

    static IncidentFacts fight(LocalDate day) {
        return facts(day, "FIGHTING", "YARD", "BREAK");
    }

    String enter(String user, IncidentFacts facts) {
        return as(town.caller(user), () -> bean(IncidentService.class).enter(facts));
    }

    List<IncidentRow> rows(String user) {
        return as(town.caller(user), () -> bean(IncidentListService.class)
                .all(new IncidentFilter(Town.YEAR, null, null, null)));
    }

    IncidentCounts counts(String user) {
        return as(town.caller(user), () -> bean(IncidentCountService.class).of(town.bridge.getId()));
    }
}
