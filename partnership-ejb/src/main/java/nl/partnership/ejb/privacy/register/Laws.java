package nl.partnership.ejb.privacy.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.partnership.domain.privacy.register.LawCheck;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.ruleset.RulesInForce;

/** The laws that the rules of today name, and when boards last looked at them. */
@Dependent
class Laws {

    private static final int MOST_CHECKS = 20_000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RulesInForce inForce;

    /** Ids of the rules that name each, by law in the order of the set; empty when no rules hold. */
    Map<String, List<String>> named() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        inForce.rules().map(Rules::rules).orElse(List.of()).stream()
                .map(RuleVersion::rule)
                .filter(rule -> !rule.law().isEmpty())
                .forEach(rule -> named.computeIfAbsent(rule.law(), any -> new ArrayList<>())
                        .add(rule.id()));
        return named;
    }

    /** The day on which the rules of today were adopted: then board and officer looked at all of them. */
    Optional<LocalDate> adoptedOn() {
        return inForce.rules().flatMap(rules -> entityManager
                .createQuery("select s from RuleSet s where s.number = :number", RuleSet.class)
                .setParameter("number", rules.version())
                .getResultStream()
                .findFirst()
                .map(RuleSet::getAdoptedOn));
    }

    /** By board the latest check of each law that stands; of very many the oldest are left out. */
    Map<String, Map<String, LawCheck>> latest(Collection<String> boards) {
        return entityManager
                .createQuery(
                        "select c from LawCheck c join fetch c.checkedBy where c.board.id in :boards"
                                + " and c.takenBackAt is null order by c.checkedOn desc, c.id desc",
                        LawCheck.class)
                .setParameter("boards", boards)
                .setMaxResults(MOST_CHECKS)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        check -> check.getBoard().getId(),
                        Collectors.toMap(LawCheck::getLaw, check -> check, (latest, before) -> latest)));
    }

    /** From which day on a law counts as looked at. */
    static LocalDate countsFrom(LawCheck check, LocalDate adoptedOn) {
        return check == null || check.getCheckedOn().isBefore(adoptedOn) ? adoptedOn : check.getCheckedOn();
    }

    LocalDate today() {
        return inForce.today();
    }
}
