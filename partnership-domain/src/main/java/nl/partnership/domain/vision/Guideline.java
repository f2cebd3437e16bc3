package nl.partnership.domain.vision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.SignalConverter;

/** How an organisation goes about a safe climate, an incident or prevention: a few steps, or a page of its own. */
@Entity
@StoredAs("guideline")
public class Guideline extends PolicyDocument {

    public static final int LONGEST_TITLE = 160;
    public static final int MOST_STEPS = 10;
    public static final int LONGEST_STEP = 200;

    /** What all steps take, with an end of line between two. */
    private static final int LONGEST_STEPS = MOST_STEPS * (LONGEST_STEP + 1);

    @Enumerated(EnumType.STRING)
    private GuidelineKind kind;

    @Convert(converter = FreeText.class)
    @Screened("GuidelineService.title")
    private String title;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("GuidelineService.steps")
    private String steps;

    /** Of the vision that it works out, at the same school; null for none. */
    @Column(name = "vision_series")
    @NotScreened("an id")
    private String vision;

    @ElementCollection
    @CollectionTable(name = "guideline_signal", joinColumns = @JoinColumn(name = "guideline_id"))
    @Column(name = "signal_code")
    @Convert(converter = SignalConverter.class)
    private Set<Signal> signals = new HashSet<>();

    protected Guideline() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(title, steps);
    }

    /** @param former the version that was adopted; null for the first */
    public Guideline(Partnership partnership, GuidelineKind kind, Guideline former, Membership author) {
        super(partnership, former, author);
        this.kind = kind;
    }

    /**
     * Writes the concept.
     *
     * @param typed the steps, one a line; null for none
     * @throws RuleViolation at the field that is to blame, and when it is no concept
     */
    public void write(String heading, String typed, Set<Signal> about, String link, LocalDate review, Membership by) {
        title = PaperSigns.require("title", Text.requiredLine("title", heading, LONGEST_TITLE));
        steps = steps(PaperSigns.require("steps", Text.optional("steps", typed, LONGEST_STEPS)));
        signals.retainAll(about);
        signals.addAll(about);
        written(link, review, by);
    }

    /**
     * Which vision it works out.
     *
     * @param series of that vision; null for none
     */
    public void worksOut(String series) {
        vision = series;
    }

    /** Of that kind and with that title. */
    @Override
    public boolean isLike(PolicyDocument other) {
        return other instanceof Guideline guideline
                && kind == guideline.kind
                && title.equalsIgnoreCase(guideline.title);
    }

    @Override
    public boolean says(PolicyDocument other) {
        return other instanceof Guideline guideline
                && isLike(guideline)
                && Objects.equals(steps, guideline.steps)
                && Objects.equals(getLink(), guideline.getLink());
    }

    /** It works out no vision there, as the one that it names is of this school, and so are its own signals. */
    @Override
    public Guideline copy(Partnership there, PolicyDocument former, Membership by) {
        Guideline copy = new Guideline(there, kind, (Guideline) former, by);
        copy.write(title, steps, Signal.commonIn(signals), getLink(), getReviewOn(), by);
        return copy;
    }

    private static String steps(String typed) {
        if (typed == null) {
            return null;
        }
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_STEPS) {
            throw RuleViolation.at("steps", "vision.guideline.tooMany", MOST_STEPS);
        }
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_STEP)) {
            throw RuleViolation.at("steps", "vision.guideline.tooLong", LONGEST_STEP);
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    @Override
    protected void mustBeReleasable() {
        if (steps == null && getLink() == null) {
            throw RuleViolation.at("steps", "vision.guideline.noSteps");
        }
    }

    public GuidelineKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    /** One a line; null when it stands on a page of the organisation alone. */
    public String getSteps() {
        return steps;
    }

    /** Series of the vision that it works out; null for none. */
    public String getVision() {
        return vision;
    }

    /** In the order in which people name them. */
    public List<Signal> getSignals() {
        return signals.stream().sorted().toList();
    }
}
