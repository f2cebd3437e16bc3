package nl.partnership.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;

/** A role that comes to a consultation, and what it does there. */
@Entity
@Table(name = "consultation_member")
@StoredAs("consultation-member")
public class ConsultationMember extends StoredEntity {

    @ManyToOne(optional = false)
    private Consultation consultation;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String role;

    private boolean chair;

    private boolean inviter;

    @Column(name = "stands_in")
    private boolean standsIn;

    protected ConsultationMember() {}

    ConsultationMember(Consultation consultation, RoleSeat seat) {
        this.consultation = consultation;
        organisation = seat.organisation();
        role = seat.role();
    }

    void does(ConsultationTerms terms) {
        RoleSeat own = seat();
        chair = own.equals(terms.chair());
        inviter = own.equals(terms.inviter());
        standsIn = own.equals(terms.standIn());
    }

    public RoleSeat seat() {
        return new RoleSeat(organisation, role);
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getRole() {
        return role;
    }

    public boolean isChair() {
        return chair;
    }

    public boolean isInviter() {
        return inviter;
    }

    /** Whether it invites in the place of who does. */
    public boolean isStandsIn() {
        return standsIn;
    }
}
