package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.rule.HardRules;
import nl.partnership.domain.rule.RuleCheck;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.ruleset.RuleSet;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** The one draft on which administrators work: they start it, change its rules, and may throw it away. */
@Stateless
@Allowed(Audience.ADMINISTRATOR)
public class RuleDraftService {

    /** Longest file of rules that is read, in characters: some three thousand rules. */
    public static final int LONGEST_FILE = 1_000_000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private AdoptedSets adoptedSets;

    @Inject
    private NewRules newRules;

    @Inject
    private Clock clock;

    /**
     * Starts a draft that begins as another set, also as one that was in force long ago.
     *
     * @param from number of that set
     * @param schoolYear for which it is to hold: this one or the next
     * @return number of the new draft
     * @throws RuleViolation when there is a draft already
     */
    public int start(int from, SchoolYear schoolYear) {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        if (!List.of(now, now.next()).contains(schoolYear)) {
            throw RuleViolation.at("schoolYear", "ruleset.draft.year", now, now.next());
        }
        // two that start at the same moment queue here, and the second finds the draft of the first
        int number = ruleSets.nextNumber();
        ruleSets.open().ifPresent(open -> {
            throw new RuleViolation("ruleset.draft.already", open.getNumber());
        });
        entityManager.persist(ruleSets.readable(from).draft(number, schoolYear, ruleSets.caller(), clock.instant()));
        return number;
    }

    /**
     * Adds a rule at the end of the draft.
     *
     * @param version of the set, as read before
     * @throws RuleViolation at the field that is wrong
     * @throws Stale when the set changed since it was read
     */
    public void add(String ruleSetId, long version, SharingRule rule) {
        edit(ruleSetId, version, rule).add(rule, ruleSets.caller(), clock.instant());
    }

    /**
     * Puts the shipped rules for a kind of information that came with a newer version of the portal into the draft, each
     * under its id or, where another rule has that, the next number that is free. Where there is no draft it starts one for
     * this school year, from the set that was adopted last.
     *
     * @return number of the draft
     * @throws RuleViolation when they are in already
     */
    public int addNew() {
        List<SharingRule> missing = newRules.all();
        if (missing.isEmpty()) {
            throw new RuleViolation("ruleset.newRule.none");
        }
        RuleSet draft =
                ruleSets.open().orElseGet(() -> ruleSets.numbered(startAgain()).orElseThrow());
        entityManager.lock(draft, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        missing.forEach(rule -> draft.add(rule.under(draft.freeId(rule.id())), ruleSets.caller(), clock.instant()));
        return draft.getNumber();
    }

    private int startAgain() {
        return start(adoptedSets.last().orElseThrow().getNumber(), SchoolYear.of(LocalDate.now(clock)));
    }

    /** Puts a rule in the place of the one with its id; as {@link #add} otherwise. */
    public void change(String ruleSetId, long version, SharingRule rule) {
        edit(ruleSetId, version, rule).change(rule, ruleSets.caller(), clock.instant());
    }

    /** Takes a rule out of the draft; as {@link #add} otherwise. */
    public void remove(String ruleSetId, long version, String ruleId) {
        ruleSets.requireToChange(ruleSetId, version).remove(ruleId, ruleSets.caller(), clock.instant());
    }

    /**
     * Puts the rules of a file in the place of all rules of the draft; does nothing when anything is wrong with it.
     *
     * @param text the file, in the exchange format
     * @return everything that is wrong, each with line and column as first arguments; empty when the rules are in
     * @throws Stale when the set changed since it was read
     */
    public List<RuleViolation> importRules(String ruleSetId, long version, String text) {
        RuleSet set = ruleSets.requireToChange(ruleSetId, version);
        if (text == null || text.isBlank()) {
            throw RuleViolation.at("file", "rule.csv.empty", 1, 1);
        }
        if (text.length() > LONGEST_FILE) {
            throw RuleViolation.at("file", "ruleset.csv.tooLarge", LONGEST_FILE);
        }
        List<RuleViolation> problems = RuleFormat.problems(text, Vocabulary.shipped(), set.getSchoolYear());
        if (problems.isEmpty()) {
            List<SharingRule> rules = RuleFormat.read(text, Vocabulary.shipped());
            set.replace(rules, ruleSets.caller(), clock.instant());
        }
        return problems;
    }

    /**
     * Throws the draft away. What was adopted before stays as it is.
     *
     * @throws RuleViolation when there is no other set to begin again with
     * @throws Stale when the set changed since it was read
     */
    public void discard(String ruleSetId, long version) {
        RuleSet set = ruleSets.require(ruleSetId, version);
        if (!set.isOpen()) {
            throw new RuleViolation("ruleset.closed");
        }
        if (set.getOrigin() == null) {
            throw new RuleViolation("ruleset.draft.only");
        }
        entityManager.remove(set);
    }

    /** The hard rules that the next set has to keep; for saying at once what an edit does to them. */
    public HardRules hardRules() {
        return HardRules.after(adoptedSets.former());
    }

    /**
     * What keeps this set from advice and adoption, in sentences whose first argument is a rule.
     *
     * @param number of a set on its way
     */
    @Allowed({Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD})
    public List<RuleViolation> obstacles(int number) {
        return ruleSets.readable(number).obstacles(adoptedSets.former());
    }

    private RuleSet edit(String ruleSetId, long version, SharingRule rule) {
        RuleSet set = ruleSets.requireToChange(ruleSetId, version);
        RuleCheck.problems(rule, set.getSchoolYear()).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        return set;
    }
}
