package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.SearchedEntity;

/**
 * What one organisation writes about its work with a school, in one school year. It stays inside that organisation, for
 * its board and its schools as well, until it is released; by releasing it the organisation says that it is needed,
 * correct and without names. From then on the sharing rules decide who else sees it. Everybody of the organisation
 * writes at the same record, and whoever wrote last is its author.
 */
@MappedSuperclass
public abstract class OwnedRecord extends SearchedEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne(optional = false)
    private Membership author;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_state")
    private Release release = Release.DRAFT;

    @Column(name = "released_at")
    private Instant releasedAt;

    private boolean withdrawn;

    protected OwnedRecord() {}

    /**
     * @param partnership of the school and the year that it is about; the record itself lives longer than that
     * @param author of the organisation that owns it
     */
    protected OwnedRecord(Partnership partnership, Membership author) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        organisation = author.getOrganisation();
        this.author = author;
    }

    /** Gives it to the others; {@link RuleViolation} when there is nothing to give. */
    public void release(Instant now) {
        mustBeChangeable();
        mustBeReleasable();
        become(Release.READY, now);
    }

    /** Keeps it for the organisation itself, for good: what releases all that is there passes it by. */
    public void keepBack() {
        mustBeChangeable();
        become(Release.KEPT_BACK, null);
    }

    /** Takes it back, as if it had not been kept back or released; what others saw already stays as withdrawn. */
    public void withdraw() {
        mustBeChangeable();
        become(Release.DRAFT, null);
    }

    /**
     * One of these three, as it was chosen.
     *
     * @param to what becomes of it
     */
    public void release(Release to, Instant now) {
        switch (to) {
            case READY -> release(now);
            case KEPT_BACK -> keepBack();
            case DRAFT -> withdraw();
        }
    }

    private void become(Release next, Instant at) {
        withdrawn = next != Release.READY && (withdrawn || isReleased());
        release = next;
        releasedAt = at;
    }

    /** For whoever changed the words: what was released must be released again. */
    protected void written(Membership by) {
        author = by;
        if (release == Release.READY) {
            withdraw();
        }
    }

    /** Throws {@link RuleViolation} when it can be changed no more. */
    protected abstract void mustBeChangeable();

    /** Throws {@link RuleViolation} at the field that is missing when there is nothing to release. */
    protected abstract void mustBeReleasable();

    /** Whether what was released is shown already; some records wait until those of all are opened together. */
    protected boolean isOpened() {
        return true;
    }

    /** Whether other organisations may get to see it at all; the sharing rules then still decide to whom. */
    public boolean isReleased() {
        return release == Release.READY && isOpened();
    }

    /**
     * Whether others ever saw it.
     *
     * @param opened whether that with which it is shown was
     */
    protected boolean wasShown(boolean opened) {
        return opened && (release == Release.READY || withdrawn);
    }

    /** Whether others saw it and it was taken back since: they are told that much, and none of its words. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Who owns it. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public Membership getAuthor() {
        return author;
    }

    public Release getRelease() {
        return release;
    }

    /** When it was released; null when it is not. */
    public Instant getReleasedAt() {
        return releasedAt;
    }
}
