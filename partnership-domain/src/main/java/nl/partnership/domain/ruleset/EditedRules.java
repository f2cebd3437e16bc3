package nl.partnership.domain.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Person;

/** Who changed what in rules that people write. */
@MappedSuperclass
public abstract class EditedRules extends StoredEntity {

    @ManyToMany
    @JoinTable(
            name = "rule_set_changer",
            joinColumns = @JoinColumn(name = "rule_set_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> changers = new LinkedHashSet<>();

    @ManyToOne
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Id of the rule that was changed last; null when it was the whole set. */
    @Column(name = "changed_rule")
    private String changedRule;

    EditedRules() {}

    void edited(String ruleId, Person editor, Instant now) {
        beginAgain();
        changers.add(editor);
        changedBy = editor;
        changedAt = now;
        changedRule = ruleId;
    }

    /** The rules are no longer what they were: what was said about them goes. */
    abstract void beginAgain();

    /** Everybody who changed this set, the one who started it included. */
    public Set<Person> getChangers() {
        return Collections.unmodifiableSet(changers);
    }

    /** Who changed it last; null when nobody did since the portal made it. */
    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Id of the rule that was changed last; null when it was the whole set. */
    public String getChangedRule() {
        return changedRule;
    }
}
