package nl.partnership.domain.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.stream.Collectors;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.TrialFacts;

/**
 * A request with the answer that it should get. It is asked of every set before adoption: an answer that changed
 * unnoticed stands in the way, until somebody accepts the new answer, for that set and with a reason; when the set is
 * adopted, the new answer is the one that it should get.
 */
@Entity
@Table(name = "rule_case")
@StoredAs("rule-case")
public class RuleCase extends AskedCase {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 2000;

    @Column(name = "case_name")
    private String name;

    private String expected;

    @ManyToOne(optional = false)
    @JoinColumn(name = "author_id")
    private Person author;

    private String accepted;

    @Column(name = "accepted_in")
    private Integer acceptedIn;

    @Convert(converter = FreeText.class)
    @Column(name = "accepted_reason")
    @Screened("RuleCaseService.reason")
    private String acceptedReason;

    @ManyToOne
    @JoinColumn(name = "accepted_by_id")
    private Person acceptedBy;

    protected RuleCase() {}

    /** @param expected the answer that it should get, as {@link #answer} writes it */
    public RuleCase(String name, SharingRequest request, TrialFacts facts, String expected, Person author) {
        super(request, facts);
        this.name = Text.line(name);
        if (this.name.isEmpty() || this.name.length() > LONGEST_NAME) {
            throw RuleViolation.at("name", "ruleset.trial.name", LONGEST_NAME);
        }
        this.expected = expected;
        this.author = author;
    }

    /** The answer that a set gives, each category with its outcome and verdict; two answers are the same when this is. */
    public static String answer(Decision decision) {
        return decision.lines().stream()
                .map(line -> line.line().category() + "=" + line.line().outcome() + "/" + line.verdict())
                .collect(Collectors.joining(" "));
    }

    /** Whether a set gives another answer than it should, and nobody accepted that. */
    public boolean isBrokenBy(Rules rules) {
        String answer = answer(ask(rules));
        return !answer.equals(expected) && !(isAcceptedIn(rules.version()) && answer.equals(accepted));
    }

    /** Accepts that a set answers otherwise. */
    public void accept(Rules rules, String reason, Person by) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_TEXT) {
            throw RuleViolation.at("reason", "ruleset.trial.reason", LONGEST_TEXT);
        }
        accepted = answer(ask(rules));
        acceptedIn = rules.version();
        acceptedReason = Text.clean(reason);
        acceptedBy = by;
    }

    /** The set was adopted: what it answers is what the answer should be. */
    public void adopted(Rules rules) {
        if (isAcceptedIn(rules.version())) {
            expected = accepted;
        }
    }

    private boolean isAcceptedIn(int number) {
        return acceptedIn != null && acceptedIn == number;
    }

    public String getName() {
        return name;
    }

    /** As {@link #answer} writes it. */
    public String getExpected() {
        return expected;
    }

    public Person getAuthor() {
        return author;
    }

    /** Why another answer was accepted last; null when none was. */
    public String getAcceptedReason() {
        return acceptedReason;
    }

    public Person getAcceptedBy() {
        return acceptedBy;
    }

    /** Number of the set in which another answer was accepted last; null when none was. */
    public Integer getAcceptedIn() {
        return acceptedIn;
    }
}
