package nl.partnership.domain.language;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.RoundAnswer;

/**
 * A case as one sector reads it: what it sees, what it would do, what it might share. Nobody else knows of it until all are
 * opened together; it is shown as long as its case is.
 */
@Entity
@Table(name = "case_perspective")
@StoredAs("case-perspective")
public class CasePerspective extends RoundAnswer {

    private static final int LONGEST = 400;
    private static final int LONGEST_ASKED = 120;

    @ManyToOne(optional = false)
    @JoinColumn(name = "learning_case_id")
    private LearningCase learningCase;

    @Enumerated(EnumType.STRING)
    private Viewpoint viewpoint;

    @Convert(converter = FreeText.class)
    @Screened("PerspectiveService.sees")
    private String sees;

    @Convert(converter = FreeText.class)
    @Screened("PerspectiveService.does")
    private String does;

    @Convert(converter = FreeText.class)
    @Column(name = "may_share")
    @Screened("PerspectiveService.mayShare")
    private String mayShare;

    @Convert(converter = FreeText.class)
    @Column(name = "asked_of")
    @Screened("PerspectiveService.askedOf")
    private String askedOf;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    protected CasePerspective() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(sees, does, mayShare);
    }

    /**
     * @param partnership of the school of the case, today
     * @throws RuleViolation at {@code viewpoint} when an organisation of this kind does not write it
     */
    public CasePerspective(Partnership partnership, LearningCase of, Viewpoint viewpoint, Membership author) {
        super(partnership, author);
        if (viewpoint == null
                || !Viewpoint.of(author.getOrganisation().getType()).contains(viewpoint)) {
            throw RuleViolation.at("viewpoint", "language.perspective.noViewpoint");
        }
        learningCase = of;
        this.viewpoint = viewpoint;
    }

    /**
     * Writes it; all of it may be left out as long as it is not ready.
     *
     * @param of who was asked, for parents and pupils
     * @param on when
     * @throws RuleViolation at the field that is to blame; when the case is closed
     */
    public void write(String seen, String done, String shared, String of, LocalDate on, Membership by) {
        mustBeChangeable();
        List<Object> before = content();
        sees = line("sees", seen);
        does = line("does", done);
        mayShare = line("mayShare", shared);
        askedOf = viewpoint.isAsked()
                ? PaperSigns.require("askedOf", Text.optionalLine("askedOf", of, LONGEST_ASKED))
                : null;
        askedOn = viewpoint.isAsked() ? Day.optional("askedOn", on) : null;
        if (!content().equals(before)) {
            written(by);
        }
    }

    private List<Object> content() {
        return Arrays.asList(sees, does, mayShare, askedOf, askedOn);
    }

    private static String line(String field, String typed) {
        return PaperSigns.require(field, Text.optional(field, typed, LONGEST));
    }

    @Override
    protected void mustBeChangeable() {
        if (learningCase.getStage() != CaseStage.SHARED) {
            throw new RuleViolation("language.case.notShared");
        }
    }

    @Override
    protected void mustBeReleasable() {
        if (sees == null) {
            throw RuleViolation.at("sees", "language.perspective.empty");
        }
        if (does == null) {
            throw RuleViolation.at("does", "language.perspective.empty");
        }
        if (viewpoint.isAsked() && askedOf == null) {
            throw RuleViolation.at("askedOf", "language.perspective.noAskedOf");
        }
        if (viewpoint.isAsked() && askedOn == null) {
            throw RuleViolation.at("askedOn", "language.perspective.noAskedOn");
        }
    }

    @Override
    protected boolean isOpened() {
        return learningCase.isReleased() && learningCase.getOpenedAt() != null;
    }

    public LearningCase getLearningCase() {
        return learningCase;
    }

    public Viewpoint getViewpoint() {
        return viewpoint;
    }
}
