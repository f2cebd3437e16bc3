package nl.partnership.ejb.support.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Ages;
import nl.partnership.domain.support.ReachOutcome;
import nl.partnership.domain.support.Sector;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A school and its partners that keep a support map. */
abstract class Mapping extends ServiceTest {

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

    static TypedExpertise typed(String name) {
        return new TypedExpertise(
                name, Sector.WELFARE, List.of(Signal.SEXTING), Ages.FROM_12, null, "030 231 23 45", null, null, null);
    }

    String add(String user, String name) {
        return add(user, typed(name), town.bridge.getId());
    }

    String add(String user, TypedExpertise typed, String... schools) {
        return as(town.caller(user), () -> bean(ExpertiseEntryService.class).add(List.of(schools), typed));
    }

    ExpertiseRow get(String user, String id) {
        return as(town.caller(user), () -> bean(ExpertiseService.class).get(id));
    }

    List<ExpertiseRow> list(String user, ExpertiseFilter filter) {
        return as(town.caller(user), () -> bean(ExpertiseService.class).list(filter, 0, 20))
                .rows();
    }

    void tell(String user, String id, ReachOutcome outcome) {
        as(town.caller(user), () -> bean(ExpertiseService.class).tell(id, outcome));
    }

    AtTable table(boolean guests, String... users) {
        Set<AtTable.Seat> seats = Stream.of(users)
                .map(town::caller)
                .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                .collect(Collectors.toSet());
        return new AtTable("x", town.bridgePartnership.getId(), seats, null, guests);
    }
}
