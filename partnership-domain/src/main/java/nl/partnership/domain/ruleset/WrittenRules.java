package nl.partnership.domain.ruleset;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;

/** A list of rules that people write; what did not change keeps its version. */
@MappedSuperclass
public abstract class WrittenRules extends EditedRules {

    @Column(name = "set_number")
    private int number;

    @ElementCollection
    @CollectionTable(name = "rule_set_line", joinColumns = @JoinColumn(name = "rule_set_id"))
    @OrderColumn(name = "place")
    private List<StoredRule> rules = new ArrayList<>();

    /** The set that this one was made from; null for the first. */
    @ManyToOne
    @JoinColumn(name = "origin_id")
    private RuleSet origin;

    WrittenRules() {}

    WrittenRules(int number, RuleSet origin) {
        this.number = number;
        this.origin = origin;
    }

    /** Adds a rule at the end. */
    public void add(SharingRule rule, Person editor, Instant now) {
        if (find(rule.id()).isPresent()) {
            throw RuleViolation.at("id", "ruleset.rule.doubleId", rule.id());
        }
        rules.add(written(rule));
        edited(rule.id(), editor, now);
    }

    /** Puts another rule in the place of the one with its id. */
    public void change(SharingRule rule, Person editor, Instant now) {
        rules.set(rules.indexOf(require(rule.id())), written(rule));
        edited(rule.id(), editor, now);
    }

    /** Takes out a rule. */
    public void remove(String ruleId, Person editor, Instant now) {
        rules.remove(require(ruleId));
        edited(ruleId, editor, now);
    }

    /** Puts other rules in the place of all there are. */
    public void replace(List<SharingRule> others, Person editor, Instant now) {
        rules.clear();
        others.forEach(rule -> rules.add(written(rule)));
        edited(null, editor, now);
    }

    /** What is as in the set before keeps its version, also when it changed in between. */
    private StoredRule written(SharingRule rule) {
        StoredRule written = new StoredRule(rule, number);
        return origin == null
                ? written
                : origin.find(rule.id())
                        .filter(before -> before.getLine().equals(written.getLine()))
                        .map(StoredRule::new)
                        .orElse(written);
    }

    Optional<StoredRule> find(String ruleId) {
        return rules.stream().filter(rule -> rule.getId().equals(ruleId)).findFirst();
    }

    /**
     * The id that a rule can have here.
     *
     * @param wanted a letter and a number; when another rule has it, the next number that is free
     */
    public String freeId(String wanted) {
        String letters = wanted.replaceAll("[0-9]+$", "");
        int number = Integer.parseInt(wanted.substring(letters.length()));
        String id = wanted;
        while (find(id).isPresent()) {
            number++;
            id = letters + number;
        }
        return id;
    }

    private StoredRule require(String ruleId) {
        return find(ruleId).orElseThrow(() -> new NotFound("rule", ruleId));
    }

    /** The whole set in the exchange format. */
    public String export() {
        return RuleFormat.header() + rules.stream().map(StoredRule::getLine).collect(Collectors.joining());
    }

    List<SharingRule> read(Vocabulary vocabulary) {
        return RuleFormat.read(export(), vocabulary);
    }

    /** The rules as they are stored, in their order. */
    List<StoredRule> stored() {
        return rules;
    }

    /** The version that people and receipts speak of; counts from 1. */
    public int getNumber() {
        return number;
    }

    /** The set that this one was made from; null for the first. */
    public RuleSet getOrigin() {
        return origin;
    }
}
