package nl.partnership.ejb.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.insight.Reliability;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.SourceTerms;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A school and its partners that say where figures come from. */
abstract class Sourcing extends ServiceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    static SourceTerms terms(SourceKind kind, LocalDate deadline) {
        return new SourceTerms("Vragenlijst", "schooljaar", kind.usual(), deadline, Reliability.GOOD, null);
    }

    String add(String user, SourceKind kind, LocalDate deadline) {
        return add(user, List.of(town.bridge.getId()), new TypedSource(kind, terms(kind, deadline)));
    }

    String add(String user, List<String> schools, TypedSource typed) {
        return as(town.caller(user), () -> bean(SourceEntryService.class).add(schools, typed));
    }

    SourceRow get(String user, String id) {
        return as(town.caller(user), () -> bean(SourceService.class).get(id));
    }

    List<SourceRow> list(String user, SourceFilter filter) {
        return as(town.caller(user), () -> bean(SourceService.class).list(filter, 0, 20))
                .rows();
    }

    AtTable table(boolean guests, String... users) {
        Set<AtTable.Seat> seats = Stream.of(users)
                .map(town::caller)
                .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                .collect(Collectors.toSet());
        return new AtTable("x", town.bridgePartnership.getId(), seats, null, guests);
    }
}
