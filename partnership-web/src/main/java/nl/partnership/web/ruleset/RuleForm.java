package nl.partnership.web.ruleset;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRule;

/** A rule as somebody is typing it. */
public class RuleForm extends RuleReasons {

    private static final long serialVersionUID = 1L;

    private String id;
    private boolean hard;
    private List<String> senders = new ArrayList<>();
    private List<String> receivers = new ArrayList<>();
    private List<String> purposes = new ArrayList<>();
    private Outcome outcome = Outcome.FORBIDDEN;
    private boolean duty;
    private List<String> conditions = new ArrayList<>();

    /** An empty form, for a new rule with this id. */
    public static RuleForm fresh(String id) {
        RuleForm form = new RuleForm();
        form.id = id;
        return form;
    }

    public static RuleForm of(SharingRule rule) {
        RuleForm form = new RuleForm();
        form.id = rule.id();
        form.hard = rule.hard();
        form.senders = new ArrayList<>(rule.senders());
        form.receivers = new ArrayList<>(rule.receivers());
        form.setRelation(oneOrAny(rule.relations()));
        form.setCategories(new ArrayList<>(rule.categories()));
        form.purposes = new ArrayList<>(rule.purposes());
        form.setScope(oneOrAny(rule.scopes()));
        form.outcome = rule.outcome();
        form.duty = rule.duty();
        form.conditions = new ArrayList<>(rule.conditions());
        form.readReasons(rule);
        return form;
    }

    /**
     * The rule that the form says.
     *
     * @param before the rule as it was read, whose words keep their order; null for a new one
     */
    public SharingRule rule(SharingRule before) {
        return new SharingRule(
                text(id),
                hard,
                kept(before == null ? List.of() : before.senders(), senders),
                kept(before == null ? List.of() : before.receivers(), receivers),
                oneOrAll(getRelation(), Relation.class),
                kept(before == null ? List.of() : before.categories(), getCategories()),
                kept(before == null ? List.of() : before.purposes(), purposes),
                oneOrAll(getScope(), Scope.class),
                outcome,
                duty,
                kept(before == null ? List.of() : before.conditions(), conditions),
                getBasis(),
                text(getLaw()),
                text(getExplanation()),
                text(getNote()),
                text(getRetention()),
                getValidFrom(),
                getValidUntil());
    }

    private static <E extends Enum<E>> E oneOrAny(Set<E> values) {
        return values.size() == 1 ? values.iterator().next() : null;
    }

    private static <E extends Enum<E>> Set<E> oneOrAll(E value, Class<E> type) {
        return value == null ? EnumSet.allOf(type) : EnumSet.of(value);
    }

    /** What was there stays where it was, so that nothing changes in the file but what was changed. */
    private static List<String> kept(List<String> before, List<String> chosen) {
        List<String> words = new ArrayList<>(before);
        words.retainAll(chosen);
        chosen.stream().filter(word -> !words.contains(word)).forEach(words::add);
        return words;
    }

    public boolean isHard() {
        return hard;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<String> getSenders() {
        return senders;
    }

    public void setSenders(List<String> senders) {
        this.senders = senders;
    }

    public List<String> getReceivers() {
        return receivers;
    }

    public void setReceivers(List<String> receivers) {
        this.receivers = receivers;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public boolean isDuty() {
        return duty;
    }

    public void setDuty(boolean duty) {
        this.duty = duty;
    }

    public List<String> getConditions() {
        return conditions;
    }

    public void setConditions(List<String> conditions) {
        this.conditions = conditions;
    }
}
