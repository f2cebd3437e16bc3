package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;

/**
 * That somebody lays a record before who may decide for their organisation, on paper; the last time, when they did so more
 * than once.
 */
@Entity
@Table(name = "laid_before")
@StoredAs("submission")
public class Submission extends StoredEntity {

    private static final int LONGEST_FUNCTION = 80;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @ManyToOne(optional = false)
    private Membership membership;

    @Convert(converter = FreeText.class)
    @Column(name = "before_function")
    @Screened({
        "AssentService.before",
        "PromiseService.before",
        "EndorsementPaperService.before",
        "DocumentPaperService.before",
        "PriorityLayingService.before"
    })
    private String before;

    @Column(name = "laid_on")
    private LocalDate day;

    protected Submission() {}

    /**
     * @param subject what is laid before somebody
     * @param before the function of who decides: "burgemeester"
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code before}
     */
    public Submission(StoredEntity subject, Membership by, String before, LocalDate today) {
        subjectKind = kind(subject);
        subjectId = subject.getId();
        lay(by, before, today);
    }

    /** Before somebody else, or anew. */
    public final void lay(Membership by, String function, LocalDate today) {
        before = PaperSigns.require("before", Text.requiredLine("before", function, LONGEST_FUNCTION));
        membership = by;
        day = today;
    }

    /** What the trail calls that kind of record. */
    public static String kind(StoredEntity subject) {
        return kind(subject.getClass());
    }

    /** The same, of a class of records. */
    public static String kind(Class<? extends StoredEntity> type) {
        return type.getAnnotation(StoredAs.class).value();
    }

    /** Who lays it before somebody. */
    public Membership getMembership() {
        return membership;
    }

    /** The function of who decides. */
    public String getBefore() {
        return before;
    }

    public LocalDate getDay() {
        return day;
    }
}
