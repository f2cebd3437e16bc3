package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.ruleset.RuleSet;

/**
 * The rules that are in force today, looked up once a request: an adoption holds from the next request on, on every
 * node, and a page that asks for every record on it costs one small query.
 */
@RequestScoped
public class RulesInForce {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CompiledRules compiled;

    @Inject
    private Clock clock;

    private LocalDate today;
    private String ruleSetId;

    /** The day on which this request is answered, in Europe/Amsterdam; read once. */
    public LocalDate today() {
        lookUp();
        return today;
    }

    /** Today's rules; empty when no board adopted a set for this school year. */
    public Optional<Rules> rules() {
        return id().map(this::compiled);
    }

    /** The rules that were in force on a day, today included; empty when there was no set in force then. */
    public Optional<Rules> rulesOn(LocalDate day) {
        return day.equals(today()) ? rules() : on(day).map(this::compiled);
    }

    /** Id of today's set; empty when there is none. */
    Optional<String> id() {
        lookUp();
        return Optional.ofNullable(ruleSetId);
    }

    /** Looks again: this request changed which set is in force. */
    void changed() {
        today = null;
    }

    private Rules compiled(String id) {
        return compiled.get(id, () -> entityManager.find(RuleSet.class, id));
    }

    private void lookUp() {
        if (today != null) {
            return;
        }
        today = LocalDate.now(clock);
        ruleSetId = on(today).orElse(null);
    }

    /** The set of that day's school year that was adopted by then and had not given way yet. */
    private Optional<String> on(LocalDate day) {
        return entityManager
                .createQuery(
                        "select s.id from RuleSet s where s.schoolYear = :year and s.adoptedOn <= :day"
                                + " and (s.retiredOn is null or s.retiredOn > :day)"
                                + " and (s.endsOn is null or s.endsOn >= :day) order by s.number desc",
                        String.class)
                .setParameter("year", SchoolYear.of(day))
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
