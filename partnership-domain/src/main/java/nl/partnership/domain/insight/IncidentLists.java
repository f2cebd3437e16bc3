package nl.partnership.domain.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;

/** Out of which kinds and places one puts an incident together: those of a board, or else the portal's own. */
public record IncidentLists(IncidentTerms kinds, IncidentTerms places) {

    public static final IncidentLists SHIPPED = new IncidentLists(IncidentTerms.KINDS, IncidentTerms.PLACES);

    /** @param own all that the board ever called so */
    public static IncidentLists of(Collection<IncidentTerm> own) {
        return new IncidentLists(list(own, IncidentTerm.Of.KIND), list(own, IncidentTerm.Of.PLACE));
    }

    private static IncidentTerms list(Collection<IncidentTerm> own, IncidentTerm.Of of) {
        List<IncidentTerm> all = own.stream()
                .filter(term -> term.getList() == of)
                .sorted(Comparator.comparing(IncidentTerm::getPlace))
                .toList();
        return all.stream().anyMatch(IncidentTerm::isUsed)
                ? of.shipped().replacedBy(all)
                : of.shipped().knowing(all);
    }

    public IncidentTerms of(IncidentTerm.Of of) {
        return of == IncidentTerm.Of.KIND ? kinds : places;
    }

    /** @throws RuleViolation at the field {@code kind} or {@code place} when it cannot be chosen */
    public IncidentFacts require(IncidentFacts facts) {
        kinds.requireChosen("kind", facts.kind());
        places.requireChosen("place", facts.place());
        return facts;
    }
}
