package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * A school and the partners it works with in one school year. Conversations and tasks belong to a partnership; who is
 * no party to it gets to see none of them. A new school year is a new partnership, so that old records keep the
 * parties of their time.
 */
@Entity
@StoredAs("partnership")
public class Partnership extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToMany
    @JoinTable(
            name = "partnership_partner",
            joinColumns = @JoinColumn(name = "partnership_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Organisation> partners = new HashSet<>();

    protected Partnership() {}

    public Partnership(Organisation school, SchoolYear schoolYear) {
        if (!school.isSchool()) {
            throw new RuleViolation("partner.partnership.notASchool");
        }
        this.school = school;
        this.schoolYear = schoolYear;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** The organisations beside the school. */
    public Set<Organisation> getPartners() {
        return partners;
    }

    public void add(Organisation partner) {
        if (partner.isSameAs(school)) {
            throw new RuleViolation("partner.partnership.ownOrganisation");
        }
        partners.add(partner);
    }

    public void remove(Organisation partner) {
        partners.remove(partner);
    }

    /** Whether the organisation is the school itself or one of the partners. */
    public boolean hasParty(Organisation organisation) {
        return school.equals(organisation) || partners.contains(organisation);
    }
}
