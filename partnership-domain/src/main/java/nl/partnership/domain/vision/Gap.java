package nl.partnership.domain.vision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * That something was not laid down yet at a school when somebody put it on an agenda or asked for it. It is the end of
 * the thread from which that came, once a school year, and is erased with the records of that year.
 */
@Entity
@StoredAs("gap")
public class Gap extends StoredEntity {

    /** What lacks. */
    public enum Kind {
        /** That somebody acts first, at a signal. */
        TURN,
        /** The vision of an organisation. */
        VISION,
        /** The guidelines of an organisation, of one kind. */
        GUIDELINE
    }

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "about_what")
    private String about;

    protected Gap() {}

    /** @param about what of that kind lacks: the code of a signal, the id of an organisation, or that with a kind of guideline */
    public Gap(Partnership partnership, Kind kind, String about) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        this.kind = kind;
        this.about = about;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    public Kind getKind() {
        return kind;
    }

    public String getAbout() {
        return about;
    }
}
