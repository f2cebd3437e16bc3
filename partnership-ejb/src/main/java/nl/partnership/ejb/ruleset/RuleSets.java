package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** The stored rule sets, for the services of this room: which there are, and who may read which. */
@ApplicationScoped
public class RuleSets {

    private static final int MOST = 100;

    private static final List<RuleSet.Status> OPEN = List.of(RuleSet.Status.DRAFT, RuleSet.Status.ADVISED);

    private static final List<RuleSet.Status> SETTLED = List.of(RuleSet.Status.ADOPTED, RuleSet.Status.RETIRED);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CompiledRules compiled;

    @Inject
    private CurrentCaller current;

    /** The set with this id, as it was read before. */
    RuleSet require(String id, long version) {
        RuleSet set = entityManager.find(RuleSet.class, id);
        if (set == null) {
            throw new NotFound("ruleSet", id);
        }
        set.requireVersion(version);
        return set;
    }

    /** The same, to change its rules: two that change one set never both go through. */
    RuleSet requireToChange(String id, long version) {
        RuleSet set = require(id, version);
        entityManager.lock(set, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return set;
    }

    /** The set with this number, when the caller may read it: a set on its way is for those who bring it there. */
    public RuleSet readable(int number) {
        return numbered(number)
                .filter(set -> !set.isOpen() || isInvolved(current.get()))
                .orElseThrow(() -> new NotFound("ruleSet", String.valueOf(number)));
    }

    /** The sets that the caller may read, the newest first. */
    List<RuleSet> allReadable(int most) {
        return newestFirst(isInvolved(current.get()) ? List.of(RuleSet.Status.values()) : SETTLED, most);
    }

    /** All sets that there ever were and that nobody threw away, the newest first; at most 100. */
    List<RuleSet> newestFirst() {
        return newestFirst(List.of(RuleSet.Status.values()), MOST);
    }

    /** With the people in them, in the same statement. */
    private List<RuleSet> newestFirst(List<RuleSet.Status> shown, int most) {
        return entityManager
                .createQuery(
                        "select s from RuleSet s left join fetch s.advisedBy left join fetch s.adoptedBy"
                                + " left join fetch s.origin left join fetch s.changedBy"
                                + " where s.status in :shown order by s.number desc",
                        RuleSet.class)
                .setParameter("shown", shown)
                .setMaxResults(most)
                .getResultList();
    }

    /** The rules of a set, worked out for answers. */
    public Rules compiled(RuleSet set) {
        return set.isOpen() ? set.compile(Vocabulary.shipped()) : compiled.get(set.getId(), () -> set);
    }

    /** Which sets on their way somebody may read. */
    static boolean isInvolved(Caller caller) {
        return Stream.of(Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD)
                .anyMatch(audience -> audience.includes(caller));
    }

    Optional<RuleSet> numbered(int number) {
        return first("select s from RuleSet s where s.number = :number", "number", number);
    }

    /** The set that waits for advice or adoption. */
    Optional<RuleSet> open() {
        return first(
                "select s from RuleSet s left join fetch s.advisedBy where s.status in :open order by s.number desc",
                "open",
                OPEN);
    }

    /** The set with the highest number. */
    Optional<RuleSet> newest() {
        return first("select s from RuleSet s where s.number > :zero order by s.number desc", "zero", 0);
    }

    /** The rules of the set that was adopted last, whatever its year; none when there is no such set. */
    List<SharingRule> former() {
        return adoptedLast().map(this::rules).orElse(List.of());
    }

    /**
     * The set that holds for the same school year and says the same: then there is nothing to adopt. Rules that were only
     * prolonged can be adopted as they are.
     */
    Optional<RuleSet> sameAs(RuleSet set) {
        return adopted(set.getSchoolYear()).stream()
                .filter(held ->
                        !held.equals(set) && held.getSchoolYear().equals(set.getSchoolYear()) && !held.isProlongation())
                .filter(held -> rules(held).equals(rules(set)))
                .findFirst();
    }

    /** @throws RuleViolation when another set says {@link #sameAs the same}, with its number */
    void requireChanged(RuleSet set) {
        sameAs(set).ifPresent(held -> {
            throw new RuleViolation("ruleset.adoption.unchanged", held.getNumber());
        });
    }

    /** The rules of a set, in its order. */
    List<SharingRule> rules(RuleSet set) {
        return compiled(set).rules().stream().map(RuleVersion::rule).toList();
    }

    /** The set that was adopted last, whatever its year. */
    Optional<RuleSet> adoptedLast() {
        return first(
                "select s from RuleSet s where s.status not in :open order by s.adoptedOn desc, s.status, s.number desc",
                "open",
                OPEN);
    }

    /** The adopted sets of this school year and later that did not give way, in the order in which they hold. */
    List<RuleSet> adopted(SchoolYear from) {
        return standing(from, List.of());
    }

    /** The same, and in its place among them the set that waits for advice or adoption, in one statement. */
    List<RuleSet> adoptedAndOpen(SchoolYear from) {
        return standing(from, OPEN);
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

    /**
     * The number for a new set. Who asks at the same moment waits until this transaction is over.
     *
     * @throws NotFound when there is no set at all
     */
    int nextNumber() {
        RuleSet newest = newest().orElseThrow(() -> new NotFound("ruleSet", "1"));
        entityManager.lock(newest, LockModeType.PESSIMISTIC_WRITE);
        return newest.getNumber() + 1;
    }

    Person caller() {
        return entityManager.find(Person.class, current.get().personId());
    }

    private Optional<RuleSet> first(String jpql, String parameter, Object value) {
        return entityManager
                .createQuery(jpql, RuleSet.class)
                .setParameter(parameter, value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
