package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Roles;

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

    @Enumerated(EnumType.STRING)
    private Reply reply;

    @Column(name = "replied_on")
    private LocalDate repliedOn;

    @NotScreened("a code of a role")
    @Column(name = "sends_role")
    private String sendsRole;

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

    /** Says whether they come; what was said before gives way. */
    public void answer(Reply said, LocalDate today) {
        reply = said;
        sendsRole = null;
        repliedOn = today;
    }

    /**
     * Says that somebody else of the organisation comes.
     *
     * @param role in which they come; null when that is not known yet
     * @throws RuleViolation at {@code sendsRole} for a role that the organisation does not have
     */
    public void send(String role, LocalDate today) {
        if (role != null && !Roles.in(membership.getOrganisation().getType()).contains(role)) {
            throw RuleViolation.at("sendsRole", "conversation.reply.noRole");
        }
        answer(Reply.SENDS, today);
        sendsRole = role;
    }

    /** The appointment changed: what was said of the one before is not said of this one. */
    public void askAnew() {
        reply = null;
        sendsRole = null;
        repliedOn = null;
    }

    public Conversation getConversation() {
        return conversation;
    }

    /** Null as long as they said nothing. */
    public Reply getReply() {
        return reply;
    }

    /** In which role who is sent comes; null when nobody is, or that was not said. */
    public String getSendsRole() {
        return sendsRole;
    }

    /** Null likewise. */
    public LocalDate getRepliedOn() {
        return repliedOn;
    }
}
