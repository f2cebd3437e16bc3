package nl.partnership.domain.vision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.WebAddress;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.OwnedRecord;
import nl.partnership.domain.partner.Partnership;

/**
 * What an organisation lays down for its work with a school. It is a concept, for the organisation alone, until who may
 * decide for it adopts it; from then on its words never change, and whoever wants it otherwise writes a next version. That
 * takes its place once it is adopted. Two years after it gave way or was taken back it is erased.
 */
@MappedSuperclass
public abstract class PolicyDocument extends OwnedRecord {

    /** How long it is kept after its end. */
    public static final Period KEPT = Period.ofYears(2);

    /** When it is looked at again, unless its organisation says otherwise. */
    public static final Period REVIEWED_AFTER = Period.ofYears(1);

    /** How long before that its organisation is told. */
    public static final Period TOLD_BEFORE = Period.ofMonths(1);

    /** The same for all versions of one document. */
    private String series;

    @Column(name = "place")
    private int number;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.CONCEPT;

    @Convert(converter = FreeText.class)
    @NotScreened("an address of a page")
    private String link;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Convert(converter = FreeText.class)
    @Column(name = "paper_function")
    @Screened("DocumentPaperService.function")
    private String paperFunction;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected PolicyDocument() {}

    /** @param former the version that was adopted; null for the first */
    PolicyDocument(Partnership partnership, PolicyDocument former, Membership author) {
        super(partnership, author);
        series = former == null ? getId() : former.series;
        number = former == null ? 1 : former.number + 1;
    }

    /** For whoever writes its words. */
    void written(String typedLink, LocalDate review, Membership by) {
        requireConcept();
        link = WebAddress.optional("link", typedLink, "vision.document.noLink");
        reviewOn = Day.optional("reviewOn", review);
        written(by);
    }

    /**
     * Adopts it for the organisation.
     *
     * @param former the version in force, which gives way; null when there is none
     * @throws RuleViolation at the field that is missing, and when it is no concept
     */
    public final void adopt(PolicyDocument former, Instant now, LocalDate today) {
        adopt(former, now, today, today);
    }

    /**
     * Records that it was adopted on paper.
     *
     * @param function of who adopted it
     * @param day on which they did, today at the latest
     * @throws RuleViolation at the fields {@code function} and {@code paperDay}, and as {@link #adopt}
     */
    public final void adoptOnPaper(
            PolicyDocument former, String function, LocalDate day, Instant now, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            throw RuleViolation.at("paperDay", "vision.paper.noDay");
        }
        paperFunction = PaperSigns.function(function);
        adopt(former, now, day, today);
    }

    private void adopt(PolicyDocument former, Instant now, LocalDate day, LocalDate today) {
        requireConcept();
        release(now);
        standing = Standing.ADOPTED;
        adoptedOn = day;
        if (reviewOn == null || !reviewOn.isAfter(today)) {
            reviewOn = today.plus(REVIEWED_AFTER);
        }
        if (former != null) {
            former.endedOn = today;
            former.standing = Standing.REPLACED;
        }
    }

    /** @throws RuleViolation at the field that is missing, as adopting it would */
    public final void requireComplete() {
        requireConcept();
        mustBeReleasable();
    }

    /** Says that it still is right: it is looked at again a year from today. */
    public final void stillRight(LocalDate today) {
        requireAdopted();
        reviewOn = today.plus(REVIEWED_AFTER);
    }

    /** Takes it back, with nothing in its place. */
    public final void takeBack(LocalDate today) {
        requireAdopted();
        withdraw();
        standing = Standing.WITHDRAWN;
        endedOn = today;
    }

    private void requireConcept() {
        if (standing != Standing.CONCEPT) {
            throw new RuleViolation("vision.document.settled");
        }
    }

    private void requireAdopted() {
        if (standing != Standing.ADOPTED) {
            throw new RuleViolation("vision.document.notAdopted");
        }
    }

    @Override
    protected void mustBeChangeable() {
        if (endedOn != null) {
            throw new RuleViolation("vision.document.settled");
        }
    }

    /** Whether it is of the same subject: what takes the place of one could take the place of the other. */
    public abstract boolean isLike(PolicyDocument other);

    /** Whether both say the same. */
    public abstract boolean says(PolicyDocument other);

    /**
     * The same words for another school.
     *
     * @param former what is in force there and gives way; null without
     * @return a concept
     */
    public abstract PolicyDocument copy(Partnership there, PolicyDocument former, Membership by);

    /** What gave way to another version nobody else is shown any more. */
    @Override
    protected boolean isOpened() {
        return standing == Standing.ADOPTED;
    }

    public String getSeries() {
        return series;
    }

    /** From 1 on. */
    public int getNumber() {
        return number;
    }

    public Standing getStanding() {
        return standing;
    }

    /** Where it stands on a page of the organisation; null for nowhere. */
    public String getLink() {
        return link;
    }

    /** Null as long as it is a concept. */
    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    /** The function of who adopted it on paper; null when it was adopted in the portal. */
    public String getPaperFunction() {
        return paperFunction;
    }

    /** When its organisation looks whether it still is right; null when nobody said. */
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /** Null as long as it was not replaced or taken back. */
    public LocalDate getEndedOn() {
        return endedOn;
    }
}
