package nl.partnership.domain.vision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;

/**
 * How an organisation sees safety at a school and its own part in it: what it does, what it does not, and its vision as a
 * text or on its own page. Nobody gives it a mark.
 */
@Entity
@Table(name = "vision_statement")
@StoredAs("vision-statement")
public class VisionStatement extends PolicyDocument {

    public static final int LONGEST_TEXT = 2000;
    public static final int LONGEST_LINE = 400;

    @Convert(converter = FreeText.class)
    @Column(name = "we_do")
    @Screened("VisionService.weDo")
    private String weDo;

    @Convert(converter = FreeText.class)
    @Column(name = "we_do_not")
    @Screened("VisionService.weDoNot")
    private String weDoNot;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("VisionService.text")
    private String text;

    protected VisionStatement() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(weDo, weDoNot, text);
    }

    /** @param former the version that was adopted; null for the first */
    public VisionStatement(Partnership partnership, VisionStatement former, Membership author) {
        super(partnership, former, author);
    }

    /**
     * Writes the concept.
     *
     * @throws RuleViolation at the field that is to blame, and when it is no concept
     */
    public void write(String does, String doesNot, String words, String link, LocalDate review, Membership by) {
        weDo = line("weDo", does);
        weDoNot = line("weDoNot", doesNot);
        text = PaperSigns.require("text", Text.optional("text", words, LONGEST_TEXT));
        written(link, review, by);
    }

    private static String line(String field, String typed) {
        return PaperSigns.require(field, Text.optional(field, typed, LONGEST_LINE));
    }

    @Override
    protected void mustBeReleasable() {
        if (weDo == null) {
            throw RuleViolation.at("weDo", "vision.statement.incomplete");
        }
        if (weDoNot == null) {
            throw RuleViolation.at("weDoNot", "vision.statement.incomplete");
        }
        if (text == null && getLink() == null) {
            throw RuleViolation.at("text", "vision.statement.noText");
        }
    }

    /** An organisation has one vision at a school. */
    @Override
    public boolean isLike(PolicyDocument other) {
        return other instanceof VisionStatement;
    }

    @Override
    public boolean says(PolicyDocument other) {
        return other instanceof VisionStatement vision
                && Objects.equals(weDo, vision.weDo)
                && Objects.equals(weDoNot, vision.weDoNot)
                && Objects.equals(text, vision.text)
                && Objects.equals(getLink(), vision.getLink());
    }

    @Override
    public VisionStatement copy(Partnership there, PolicyDocument former, Membership by) {
        VisionStatement copy = new VisionStatement(there, (VisionStatement) former, by);
        copy.write(weDo, weDoNot, text, getLink(), getReviewOn(), by);
        return copy;
    }

    public String getWeDo() {
        return weDo;
    }

    public String getWeDoNot() {
        return weDoNot;
    }

    /** Null when it stands on a page of the organisation alone. */
    public String getText() {
        return text;
    }
}
