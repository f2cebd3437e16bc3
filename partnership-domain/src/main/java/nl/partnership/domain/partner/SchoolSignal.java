package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;

/**
 * What one school and its partners look out for beside what all do. It can get another name, and it can be put to rest:
 * then it stays where it is used, and nobody chooses it any more. It is never deleted, as records name it by its id.
 */
@Entity
@Table(name = "school_signal")
@StoredAs("school-signal")
public class SchoolSignal extends StoredEntity {

    /** How many a school can choose from at a time. */
    public static final int MOST = 12;

    /** How many a school has with those that rest. */
    public static final int MOST_KEPT = 36;

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_EXPLANATION = 200;

    @ManyToOne(optional = false)
    private Organisation school;

    @Convert(converter = FreeText.class)
    @Screened("SignalService.name")
    private String name;

    /** So that no school calls two alike. */
    @NotInTrail
    @Column(name = "name_key")
    private String nameKey;

    @Convert(converter = FreeText.class)
    @Screened("SignalService.explanation")
    private String explanation;

    @ManyToOne(optional = false)
    @JoinColumn(name = "author_id")
    private Membership author;

    @Column(name = "resting_since")
    private LocalDate restingSince;

    protected SchoolSignal() {}

    /** @throws RuleViolation as {@link #call} */
    public SchoolSignal(Organisation school, String name, String explanation, Membership author) {
        this.school = school;
        call(name, explanation, author);
    }

    /**
     * Calls it so, wherever it stands.
     *
     * @throws RuleViolation at the field {@code name}, which is not one that all schools have, or {@code explanation}
     */
    public final void call(String called, String explained, Membership by) {
        String line = PaperSigns.require(
                "name", Text.requiredLine("name", called, LONGEST_NAME, "partner.signal.own.noName"));
        if (CommonSignal.isCalled(line)) {
            throw RuleViolation.at("name", "partner.signal.own.common");
        }
        explanation = PaperSigns.require(
                "explanation",
                Text.requiredLine("explanation", explained, LONGEST_EXPLANATION, "partner.signal.own.noExplanation"));
        name = line;
        nameKey = NameKey.fold(line);
        author = by;
    }

    /** Nobody chooses it any more. */
    public void rest(LocalDate today) {
        if (restingSince == null) {
            restingSince = today;
        }
    }

    /** It can be chosen again. */
    public void wake() {
        restingSince = null;
    }

    public boolean isCalledLike(SchoolSignal other) {
        return nameKey.equals(other.nameKey);
    }

    /** As records name it. */
    public Signal signal() {
        return Signal.of(getId());
    }

    public Organisation getSchool() {
        return school;
    }

    public String getName() {
        return name;
    }

    public String getExplanation() {
        return explanation;
    }

    /** Who wrote it last. */
    public Membership getAuthor() {
        return author;
    }

    public boolean isResting() {
        return restingSince != null;
    }
}
