package nl.partnership.ejb.covenant;

import java.time.LocalDate;
import java.util.List;

/** What somebody fills in about a covenant; the parts are those of {@code Covenant.Terms}. */
public record CovenantTerms(
        String title,
        List<String> partyIds,
        List<String> purposes,
        LocalDate from,
        LocalDate until,
        LocalDate evaluateOn) {}
