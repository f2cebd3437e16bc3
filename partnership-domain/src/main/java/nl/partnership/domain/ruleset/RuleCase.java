package nl.partnership.domain.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.TrialFacts;
import nl.partnership.domain.rule.Vocabulary;

/**
 * A request with the answer that it should get. It is asked of every set before adoption: an answer that changed
 * unnoticed stands in the way, until somebody accepts the new answer, for that set and with a reason; when the set is
 * adopted, the new answer is the one that it should get.
 */
@Entity
@Table(name = "rule_case")
@StoredAs("rule-case")
public class RuleCase extends StoredEntity {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEXT = 2000;

    @Column(name = "case_name")
    private String name;

    private String sender;

    private String receiver;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String categories;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private Integer age;

    @Enumerated(EnumType.STRING)
    private Facts.Covenant covenant;

    @Column(name = "parents_consent")
    private boolean parentsConsent;

    @Column(name = "pupil_consent")
    private boolean pupilConsent;

    @Enumerated(EnumType.STRING)
    private Facts.Ruling ruling;

    private String affirmed;

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
        this.name = Text.line(name);
        if (this.name.isEmpty() || this.name.length() > LONGEST_NAME) {
            throw RuleViolation.at("name", "ruleset.trial.name", LONGEST_NAME);
        }
        this.sender = request.sender().toString();
        this.receiver = request.receiver().toString();
        this.relation = request.relation();
        this.categories = String.join(" ", request.categories());
        this.purpose = request.purpose();
        this.scope = request.scope();
        this.askedOn = Day.optional("date", request.date());
        this.age = facts.age();
        this.covenant = facts.covenant();
        this.parentsConsent = facts.parentsConsent();
        this.pupilConsent = facts.pupilConsent();
        this.ruling = facts.ruling();
        this.affirmed = String.join(" ", facts.affirmed());
        this.expected = expected;
        this.author = author;
    }

    /** The answer that a set gives, each category with its outcome and verdict; two answers are the same when this is. */
    public static String answer(Decision decision) {
        return decision.lines().stream()
                .map(line -> line.line().category() + "=" + line.line().outcome() + "/" + line.verdict())
                .collect(Collectors.joining(" "));
    }

    /** Asks a set, on the same day in its own school year; of a set that ends before that day, on its last. */
    public Decision ask(Rules rules) {
        LocalDate day = rules.nearest(day(rules.schoolYear()));
        return Decision.of(rules, request(rules.schoolYear()).on(day), facts().on(day));
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

    /** The request, on its day in a school year. */
    public SharingRequest request(SchoolYear year) {
        return new SharingRequest(
                Vocabulary.shipped().party(sender).orElseThrow(),
                Vocabulary.shipped().party(receiver).orElseThrow(),
                relation,
                List.of(categories.split(" ")),
                purpose,
                scope,
                day(year));
    }

    private LocalDate day(SchoolYear year) {
        return askedOn.plusYears(year.start() - SchoolYear.of(askedOn).start());
    }

    public TrialFacts facts() {
        return new TrialFacts(age, covenant, parentsConsent, pupilConsent, ruling, words(affirmed));
    }

    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
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
