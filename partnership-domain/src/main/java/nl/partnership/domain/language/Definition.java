package nl.partnership.domain.language;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.Arrays;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.RoundAnswer;

/**
 * What an organisation, or a team that answers apart, means by a term, and which examples it calls so. Nobody else knows it, nor whether it is there, until
 * the round is opened; the trail says that it changed and not what was answered.
 */
@Entity
@StoredAs("definition")
public class Definition extends RoundAnswer {

    public static final int LONGEST = 400;

    @ManyToOne(optional = false)
    private TermRound round;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("DefinitionService.text")
    private String text;

    @Convert(converter = FreeText.class)
    @Screened("DefinitionService.example")
    private String example;

    @Convert(converter = FreeText.class)
    @Column(name = "not_this")
    @Screened("DefinitionService.notThis")
    private String notThis;

    @Hidden
    @Convert(converter = AnswersConverter.class)
    private Answers answers = Answers.NONE;

    protected Definition() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(text, example, notThis);
    }

    /**
     * @param partnership of the school of the round, today
     * @param author of one of its parties
     */
    public Definition(Partnership partnership, TermRound round, Membership author) {
        super(partnership, author);
        this.round = round;
    }

    /**
     * What the organisation means; all of it may be left out as long as it is not ready. What changed must be released anew.
     *
     * @throws RuleViolation at the field {@code text}, {@code example} or {@code notThis}; when the round is over
     */
    public void write(String words, String such, String notSuch, Answers given, Membership by) {
        mustBeChangeable();
        List<Object> before = content();
        text = line("text", words);
        example = line("example", such);
        notThis = line("notThis", notSuch);
        answers = given;
        if (!content().equals(before)) {
            written(by);
        }
    }

    private List<Object> content() {
        return Arrays.asList(text, example, notThis, answers);
    }

    private static String line(String field, String typed) {
        return PaperSigns.require(field, Text.optional(field, typed, LONGEST));
    }

    @Override
    protected void mustBeChangeable() {
        round.mustRun();
    }

    @Override
    protected void mustBeReleasable() {
        if (text == null) {
            throw RuleViolation.at("text", "language.definition.noText");
        }
        int open = answers.firstOpen();
        if (open < Answers.EXAMPLES) {
            throw RuleViolation.at("answer" + open, "language.definition.noAnswer", open + 1);
        }
    }

    @Override
    protected boolean isOpened() {
        return round.isOpened();
    }

    public TermRound getRound() {
        return round;
    }

    /** Null when nothing is written yet, as are the others. */
    public String getText() {
        return text;
    }

    public String getExample() {
        return example;
    }

    public String getNotThis() {
        return notThis;
    }

    public Answers getAnswers() {
        return answers;
    }
}
