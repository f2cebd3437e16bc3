package nl.partnership.domain.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * What a school, or a board of all its schools, shows the Inspectorate of its safety. It is asked for, then made part by part
 * while nobody waits for it, and erased thirty days after it was asked for, with all that is in it.
 */
@Entity
@StoredAs("dossier")
public class Dossier extends StoredEntity {

    /** How long it is kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** Of how many schools one can be. */
    public static final int MOST_SCHOOLS = 25;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "asked_at")
    private Instant askedAt;

    @NotInTrail
    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<DossierPart> parts = new ArrayList<>();

    protected Dossier() {}

    /**
     * Asks for one.
     *
     * @param organisation the school, or the board, that it is of
     * @param schools that it is of, by name
     * @throws RuleViolation at the field {@code of} for no school, and for more than can be in one
     */
    public Dossier(
            Organisation organisation, List<Organisation> schools, SchoolYear year, Membership author, Instant now) {
        if (schools.isEmpty()) {
            throw RuleViolation.at("of", "review.dossier.noSchools");
        }
        if (schools.size() > MOST_SCHOOLS) {
            throw RuleViolation.at("of", "review.dossier.tooMany", schools.size(), MOST_SCHOOLS);
        }
        this.organisation = organisation;
        schoolYear = year;
        this.author = author;
        askedAt = now;
        schools.forEach(school -> parts.add(new DossierPart(this, school, parts.size())));
        if (organisation.isBoard()) {
            parts.add(new DossierPart(this, null, parts.size()));
        }
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Who asked for it. */
    public Membership getAuthor() {
        return author;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** When it is erased. */
    public Instant keptUntil() {
        return askedAt.plus(KEPT);
    }

    /** One for each school; of a board a last one that is the paper of all of them. */
    public List<DossierPart> getParts() {
        return parts;
    }
}
