package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredEntity;

/** How somebody is reached in a role, for which schools, and who stands in. */
@MappedSuperclass
public abstract class ContactPoint extends StoredEntity {

    @ManyToMany
    @JoinTable(
            name = "membership_school",
            joinColumns = @JoinColumn(name = "membership_id"),
            inverseJoinColumns = @JoinColumn(name = "school_id"))
    private Set<Organisation> schools = new HashSet<>();

    /** As typed; which number in it is dialled says {@code ejb.base.PhoneNumber}. */
    @Size(max = 80)
    @Column(name = "work_phone")
    private String workPhone;

    @NotInTrail
    @Column(name = "phone_wrong")
    private boolean phoneWrong;

    @Size(max = 120)
    private String availability;

    @ManyToOne
    private Person deputy;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_paper")
    private OnPaper onPaper;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    /** The schools this person works with; empty means every school whose partnership the organisation is party to. */
    public Set<Organisation> getSchools() {
        return schools;
    }

    public void setSchools(Set<Organisation> schools) {
        this.schools = schools;
    }

    public String getWorkPhone() {
        return workPhone;
    }

    public void setWorkPhone(String workPhone) {
        this.workPhone = workPhone;
        phoneWrong = false;
    }

    /** Whether what stands as the number is from the time in which the portal took any text, and cannot be dialled. */
    public boolean isPhoneWrong() {
        return phoneWrong;
    }

    /** When this person can be reached, in words: "maandag tot en met donderdag". */
    public String getAvailability() {
        return availability;
    }

    public void setAvailability(String availability) {
        this.availability = availability;
    }

    public Person getDeputy() {
        return deputy;
    }

    public void setDeputy(Person deputy) {
        this.deputy = deputy;
    }

    /** What of this person stands on a paper that hangs on a wall; null as long as nobody chose. */
    public OnPaper getOnPaper() {
        return onPaper;
    }

    public void setOnPaper(OnPaper onPaper) {
        this.onPaper = onPaper;
    }

    /** How this person is reached is known no longer. */
    public void eraseContact() {
        setWorkPhone(null);
        availability = null;
        deputy = null;
        onPaper = null;
        verifiedAt = null;
    }

    /** When the contact data was last confirmed, or null. */
    public Instant getVerifiedAt() {
        return verifiedAt;
    }

    public void verify(Instant now) {
        verifiedAt = now;
    }
}
