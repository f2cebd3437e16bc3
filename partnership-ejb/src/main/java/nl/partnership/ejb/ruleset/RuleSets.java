package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
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

    static final int MOST = 100;

    static final List<RuleSet.Status> OPEN = List.of(RuleSet.Status.DRAFT, RuleSet.Status.ADVISED);

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
        return newestFirst(shown(), most);
    }

    /** In which states the caller may read a set. */
    List<RuleSet.Status> shown() {
        return isInvolved(current.get()) ? List.of(RuleSet.Status.values()) : SETTLED;
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

    /** The rules of a set, in its order. */
    List<SharingRule> rules(RuleSet set) {
        return compiled(set).rules().stream().map(RuleVersion::rule).toList();
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
