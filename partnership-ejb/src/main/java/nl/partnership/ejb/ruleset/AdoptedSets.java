package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.ruleset.RuleSet;

/** The rule sets that hold, that will, and that did: how one takes the place of another. */
@ApplicationScoped
class AdoptedSets {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RuleSets ruleSets;

    /** The set that was adopted last, whatever its year. */
    Optional<RuleSet> last() {
        return entityManager
                .createQuery(
                        "select s from RuleSet s where s.status not in :open"
                                + " order by s.adoptedOn desc, s.status, s.number desc",
                        RuleSet.class)
                .setParameter("open", RuleSets.OPEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The rules of the set that was adopted last, whatever its year; none when there is no such set. */
    List<SharingRule> former() {
        return last().map(ruleSets::rules).orElse(List.of());
    }

    /** The adopted sets of this school year and later that did not give way, and in its place among them the set that waits for advice or adoption, in one statement. */
    List<RuleSet> andOpen(SchoolYear from) {
        return standing(from, RuleSets.OPEN);
    }

    /** The adopted sets of this school year and later that did not give way, in the order in which they hold. */
    private List<RuleSet> adopted(SchoolYear from) {
        return standing(from, List.of());
    }

    private List<RuleSet> standing(SchoolYear from, List<RuleSet.Status> others) {
        List<RuleSet.Status> asked = new ArrayList<>(others);
        asked.add(RuleSet.Status.ADOPTED);
        return entityManager
                .createQuery(
                        "select s from RuleSet s left join fetch s.advisedBy left join fetch s.adoptedBy"
                                + " left join fetch s.changedBy where s.status in :asked"
                                + " and (s.status <> :adopted or s.schoolYear >= :year) order by s.schoolYear, s.number",
                        RuleSet.class)
                .setParameter("asked", asked)
                .setParameter("adopted", RuleSet.Status.ADOPTED)
                .setParameter("year", from)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The set that was in force last of those that ended before a day; empty when there is none. */
    Optional<RuleSet> endedBefore(LocalDate day) {
        return entityManager
                .createQuery(
                        "select s from RuleSet s where s.adoptedOn is not null and s.schoolYear <= :year"
                                + " order by s.schoolYear desc, s.number desc",
                        RuleSet.class)
                .setParameter("year", SchoolYear.of(day))
                .setMaxResults(MOST)
                .getResultStream()
                .filter(set -> set.getLastDay().isBefore(day) && set.isInForceOn(set.getLastDay()))
                .max(Comparator.comparing(RuleSet::getLastDay));
    }

    /**
     * The set that holds for the same school year and says the same: then there is nothing to adopt. Rules that were only
     * prolonged can be adopted as they are.
     */
    Optional<RuleSet> sameAs(RuleSet set) {
        return adopted(set.getSchoolYear()).stream()
                .filter(held ->
                        !held.equals(set) && held.getSchoolYear().equals(set.getSchoolYear()) && !held.isProlongation())
                .filter(held -> ruleSets.rules(held).equals(ruleSets.rules(set)))
                .findFirst();
    }

    /** @throws RuleViolation when another set says {@link #sameAs the same}, with its number */
    void requireChanged(RuleSet set) {
        sameAs(set).ifPresent(held -> {
            throw new RuleViolation("ruleset.adoption.unchanged", held.getNumber());
        });
    }

    /** The next set was adopted: what holds for the same school year gives way, as does every set whose year is over. */
    void giveWay(RuleSet next, LocalDate today) {
        entityManager
                .createQuery(
                        "select s from RuleSet s where s.status = :adopted and s.id <> :next"
                                + " and (s.schoolYear = :year or s.schoolYear < :now)",
                        RuleSet.class)
                .setParameter("adopted", RuleSet.Status.ADOPTED)
                .setParameter("next", next.getId())
                .setParameter("year", next.getSchoolYear())
                .setParameter("now", SchoolYear.of(today))
                .setMaxResults(MOST)
                .getResultStream()
                .forEach(former -> former.retire(today));
    }
}
