package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/** What one organisation says of what was found jointly; nobody is voted down, and whoever sees it otherwise is shown. */
@Entity
@Table(name = "joint_word")
@StoredAs("joint-word")
public class JointWord extends StoredEntity {

    private static final int LONGEST = 400;

    @ManyToOne(optional = false)
    @JoinColumn(name = "joint_finding_id")
    private JointFinding finding;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne(optional = false)
    private Membership author;

    @Enumerated(EnumType.STRING)
    @Column(name = "view_kind")
    private JointView view;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("JointWordService.text")
    private String text;

    @Column(name = "said_on")
    private LocalDate saidOn;

    protected JointWord() {}

    public JointWord(JointFinding finding, Organisation organisation) {
        this.finding = finding;
        this.organisation = organisation;
    }

    /**
     * @param typed how it is seen otherwise; of no meaning when one agrees
     * @throws RuleViolation at {@code view} or {@code text}
     */
    public void say(JointView what, String typed, Membership by, LocalDate today) {
        if (what == null) {
            throw RuleViolation.at("view", "insight.joint.noView");
        }
        text = what == JointView.AGREE ? null : Text.required("text", typed, LONGEST, "insight.joint.noOtherwise");
        view = what;
        author = by;
        saidOn = today;
    }

    /** Null when it agrees. */
    public String getText() {
        return text;
    }

    public JointFinding getFinding() {
        return finding;
    }
}
