package nl.partnership.domain.schoolyear;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;

/** In which region of the school holidays a school lies. A school without one has none chosen, which its page says. */
@Entity
@Table(name = "school_region")
@StoredAs("school-region")
public class SchoolRegion extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @Enumerated(EnumType.STRING)
    private Region region;

    protected SchoolRegion() {}

    /** @throws RuleViolation as {@link #choose} */
    public SchoolRegion(Organisation school, Region region) {
        this.school = Objects.requireNonNull(school);
        choose(region);
    }

    /** @throws RuleViolation at the field {@code region} when none is chosen */
    public final void choose(Region chosen) {
        if (chosen == null) {
            throw RuleViolation.at("region", "schoolyear.region.none");
        }
        region = chosen;
    }

    public Organisation getSchool() {
        return school;
    }

    public Region getRegion() {
        return region;
    }
}
