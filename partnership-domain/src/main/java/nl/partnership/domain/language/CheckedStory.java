package nl.partnership.domain.language;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.OwnedRecord;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.SignalConverter;

/**
 * A story that is told to others, in which nobody can be recognised. A second person of the same organisation checks that;
 * whoever changes a word of it afterwards takes it from all others at once, until it was checked anew.
 */
@MappedSuperclass
public abstract class CheckedStory extends OwnedRecord {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_STORY = 2000;
    private static final int LONGEST_LINE = 400;

    @Convert(converter = FreeText.class)
    @Screened("CaseWritingService.title")
    private String title;

    @Convert(converter = FreeText.class)
    @Screened("CaseWritingService.story")
    private String story;

    @Convert(converter = FreeText.class)
    @Screened("CaseWritingService.question")
    private String question;

    @Enumerated(EnumType.STRING)
    private CaseOrigin origin;

    @ElementCollection
    @CollectionTable(name = "learning_case_signal", joinColumns = @JoinColumn(name = "learning_case_id"))
    @Column(name = "signal_code")
    @Convert(converter = SignalConverter.class)
    private Set<Signal> signals = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "learning_case_writer",
            joinColumns = @JoinColumn(name = "learning_case_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> writers = new HashSet<>();

    @Column(name = "example_code")
    private String exampleCode;

    @Enumerated(EnumType.STRING)
    private CaseStage stage = CaseStage.CONCEPT;

    @ManyToOne
    @JoinColumn(name = "checked_by_id")
    private Membership checkedBy;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected CheckedStory() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(title, story, question);
    }

    /**
     * @param example code of a shipped case that it was taken from; null for none
     * @throws RuleViolation as {@link #write}
     */
    CheckedStory(Partnership partnership, CaseWords words, String example, Membership author) {
        super(partnership, author);
        exampleCode = example;
        write(words, author);
    }

    /**
     * Writes it. What changed must be checked anew, and is nobody else's until then.
     *
     * @throws RuleViolation at the field {@code title}, {@code story}, {@code question} or {@code origin}; when it is closed
     */
    public final void write(CaseWords words, Membership by) {
        mustBeChangeable();
        CaseWords before = words();
        title = PaperSigns.require("title", Text.requiredLine("title", words.title(), LONGEST_TITLE));
        story = PaperSigns.require("story", Text.required("story", words.story(), LONGEST_STORY));
        question = PaperSigns.require("question", Text.required("question", words.question(), LONGEST_LINE));
        if (words.origin() == null) {
            throw RuleViolation.at("origin", "language.case.noOrigin");
        }
        origin = words.origin();
        signals.retainAll(words.signals());
        signals.addAll(words.signals());
        if (!words().equals(before)) {
            writers.add(by.getPerson());
            stage = CaseStage.CONCEPT;
            checkedBy = null;
            checkedOn = null;
            written(by);
        }
    }

    /**
     * Checks that nobody can be recognised.
     *
     * @param by of the same organisation, and nobody who wrote it
     * @param partnerGuesses whether somebody at the table can guess who it is; null for no answer
     * @param selfKnows whether the pupil or a parent can recognise themselves; null for no answer
     * @throws RuleViolation at {@code partner} or {@code self} when it is not answered with no; when it was checked
     *     already, or by one who wrote it
     */
    public void check(Membership by, Boolean partnerGuesses, Boolean selfKnows, LocalDate today) {
        if (stage != CaseStage.CONCEPT) {
            throw new RuleViolation("language.case.checkedAlready");
        }
        if (writers.contains(by.getPerson())) {
            throw new RuleViolation("language.case.ownCheck");
        }
        mustBeNo("partner", partnerGuesses);
        mustBeNo("self", selfKnows);
        stage = CaseStage.CHECKED;
        checkedBy = by;
        checkedOn = today;
    }

    private static void mustBeNo(String field, Boolean answer) {
        if (answer == null) {
            throw RuleViolation.at(field, "language.case.noAnswer");
        }
        if (answer) {
            throw RuleViolation.at(field, "language.case.recognised");
        }
    }

    void become(CaseStage next) {
        stage = next;
    }

    /** Null for nothing, in a new one. */
    public CaseWords words() {
        return title == null ? null : new CaseWords(title, story, question, origin, signals);
    }

    public CaseStage getStage() {
        return stage;
    }

    /** Whether that person wrote some of it. */
    public boolean isWrittenBy(Person person) {
        return writers.contains(person);
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }
}
