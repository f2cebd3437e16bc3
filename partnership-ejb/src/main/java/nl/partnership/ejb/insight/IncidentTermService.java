package nl.partnership.ejb.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.IncidentLists;
import nl.partnership.domain.insight.IncidentTerm;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.screening.RecordContent;

/**
 * What incidents and places are called at the schools of a board. They are the same whether there are incidents or none, and
 * say nothing of any.
 */
@Stateless
public class IncidentTermService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private BoardLists lists;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    /** Out of which the caller's school, or the schools of the caller's board, put incidents together. */
    @Allowed({Audience.RECORDER, Audience.REGISTER_COUNTER})
    public IncidentLists lists() {
        return lists.own();
    }

    /** How they stand, for the board to change. */
    @Allowed(Audience.BOARD)
    public List<TypedTerm> typed(IncidentTerm.Of of) {
        return lists.own().of(of).all().stream()
                .map(term -> new TypedTerm(term.code(), term.name(Locale.forLanguageTag("nl")), term.group()))
                .toList();
    }

    /**
     * Calls them so, in that order; who leaves all empty goes back to the list of the portal.
     *
     * @param typed at most as many as a list has; a row that is empty is passed over
     * @throws RuleViolation at the field {@code nameN} of row N, from 0
     * @throws NotFound for a code that the list does not have
     */
    @Allowed(Audience.BOARD)
    public void call(IncidentTerm.Of of, List<TypedTerm> typed) {
        Organisation board =
                entityManager.find(Organisation.class, current.get().organisationId(), LockModeType.PESSIMISTIC_WRITE);
        Map<String, IncidentTerm> known = lists.all(board.getId()).stream()
                .filter(term -> term.getList() == of)
                .collect(Collectors.toMap(IncidentTerm::getCode, Function.identity()));
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        List<IncidentTerm> fresh = new ArrayList<>();
        for (int n = 0; n < typed.size(); n++) {
            TypedTerm one = typed.get(n);
            if (one.name() == null || one.name().isBlank()) {
                continue;
            }
            String field = "name" + n;
            String code = one.code() == null ? IncidentTerms.own(known.size() + fresh.size() + 1) : one.code();
            IncidentTerm term = known.get(code);
            content.require("name" + n, one.name(), term == null ? null : term.getName());
            if (term == null) {
                requireOfThePortal(of, one.code());
                term = new IncidentTerm(board, of, code);
                fresh.add(term);
            }
            term.call(one.name(), one.group(), n, field);
            codes.add(code);
            if (!names.add(term.getName().toLowerCase(Locale.ROOT))) {
                throw RuleViolation.at(field, "insight.terms.twice");
            }
        }
        if (codes.size() > of.most()) {
            throw RuleViolation.at("name" + of.most(), "insight.terms.tooMany", of.most());
        }
        known.values().stream().filter(term -> !codes.contains(term.getCode())).forEach(IncidentTerm::stop);
        fresh.forEach(entityManager::persist);
    }

    private static void requireOfThePortal(IncidentTerm.Of of, String code) {
        if (code != null && of.shipped().of(code).isEmpty()) {
            throw new NotFound("incident-term", code);
        }
    }
}
