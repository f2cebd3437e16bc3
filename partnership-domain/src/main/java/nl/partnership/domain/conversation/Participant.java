package nl.partnership.domain.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;

/** Somebody of the partnership who is asked to a conversation, in the role in which they come. */
@Entity
@StoredAs("participant")
public class Participant extends StoredEntity {

    @ManyToOne(optional = false)
    private Conversation conversation;

    @ManyToOne(optional = false)
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.UNKNOWN;

    protected Participant() {}

    Participant(Conversation conversation, Membership membership) {
        this.conversation = conversation;
        this.membership = membership;
    }

    public Membership getMembership() {
        return membership;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    void attend(Attendance was) {
        attendance = was;
    }
}
