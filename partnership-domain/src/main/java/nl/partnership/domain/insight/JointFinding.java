package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.SignalConverter;

/**
 * What those at the table found together about one signal. The school writes it in an open conversation, and by saving it
 * is released; each organisation then says whether it agrees ({@link JointWord}).
 */
@Entity
@Table(name = "joint_finding")
@StoredAs("joint-finding")
public class JointFinding extends SearchedEntity {

    /** How long it is kept after its school year. */
    public static final Period KEPT = Period.ofYears(5);

    private static final int LONGEST = 400;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Conversation conversation;

    @ManyToOne(optional = false)
    private Membership author;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @Convert(converter = SignalConverter.class)
    @Column(name = "signal_code")
    private Signal signal;

    @Convert(converter = FreeText.class)
    @Column(name = "wording")
    @Screened("JointFindingService.text")
    private String text = "";

    @Column(name = "found_on")
    private LocalDate foundOn;

    protected JointFinding() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(text);
    }

    /** @param signal null for something else */
    public JointFinding(Conversation conversation, Signal signal) {
        school = conversation.getSchool();
        schoolYear = conversation.getPartnership().getSchoolYear();
        this.conversation = conversation;
        this.signal = signal;
    }

    /**
     * Says what was found.
     *
     * @return whether it says something else than before: then what organisations said of it no longer holds
     * @throws RuleViolation at {@code kind}, or at {@code text}, which has no number in it; when the conversation is not open
     */
    public boolean write(FindingKind what, String typed, Membership by, LocalDate today) {
        conversation.mustBeOpen();
        if (what == null) {
            throw RuleViolation.at("kind", "insight.finding.noKind");
        }
        String said = Text.required("text", typed, LONGEST, "insight.joint.noText");
        NoCount.require("text", said);
        if (said.equals(text) && what == kind) {
            return false;
        }
        kind = what;
        text = said;
        author = by;
        foundOn = today;
        return true;
    }

    public Organisation getSchool() {
        return school;
    }

    /** Null for something else than the signals. */
    public Signal getSignal() {
        return signal;
    }

    public String getText() {
        return text;
    }

    public LocalDate keptUntil() {
        return schoolYear.lastDay().plus(KEPT);
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }
}
