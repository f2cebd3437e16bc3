package nl.partnership.ejb.agreement;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.partner.Town;

/** People of the town at a table of De Brug. */
final class Seated {

    private Seated() {}

    static AtTable at(Town town, boolean guests, String... users) {
        return new AtTable(
                "x",
                town.bridgePartnership.getId(),
                Stream.of(users)
                        .map(town::caller)
                        .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                        .collect(Collectors.toSet()),
                null,
                guests);
    }
}
