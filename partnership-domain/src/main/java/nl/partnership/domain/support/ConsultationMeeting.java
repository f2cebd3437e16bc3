package nl.partnership.domain.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/** That a consultation met on a day, or is going to: by a conversation, or because somebody who was there says so. */
@Entity
@Table(name = "consultation_meeting")
@StoredAs("consultation-meeting")
public class ConsultationMeeting extends StoredEntity {

    @ManyToOne(optional = false)
    private Consultation consultation;

    @Column(name = "meets_on")
    private LocalDate meetsOn;

    @Column(name = "conversation_id")
    private String conversationId;

    private boolean met;

    protected ConsultationMeeting() {}

    private ConsultationMeeting(Consultation consultation, LocalDate day) {
        this.consultation = consultation;
        meetsOn = day;
    }

    /** A day that became a conversation; it met when that was held. */
    public static ConsultationMeeting planned(Consultation consultation, LocalDate day, String conversationId) {
        ConsultationMeeting meeting = new ConsultationMeeting(consultation, day);
        meeting.conversationId = conversationId;
        return meeting;
    }

    /**
     * A day on which people met without a conversation in the portal.
     *
     * @throws RuleViolation at the field {@code metOn} when it lies ahead
     */
    public static ConsultationMeeting held(Consultation consultation, LocalDate day, LocalDate today) {
        if (Day.required("metOn", day, "support.consultation.notYet").isAfter(today)) {
            throw RuleViolation.at("metOn", "support.consultation.notYet");
        }
        ConsultationMeeting meeting = new ConsultationMeeting(consultation, day);
        meeting.met = true;
        return meeting;
    }

    /** Another conversation takes the place of one that was cancelled. */
    public void replan(String otherConversation) {
        conversationId = otherConversation;
    }

    /** Its conversation was moved to another day, and the day of before is free again. */
    public void move(LocalDate day) {
        meetsOn = day;
    }

    /** Its conversation was cancelled, and people met all the same. */
    public void meetWithout() {
        conversationId = null;
        met = true;
    }

    public Consultation getConsultation() {
        return consultation;
    }

    public LocalDate getMeetsOn() {
        return meetsOn;
    }

    /** Null when it did without. */
    public String getConversationId() {
        return conversationId;
    }

    /** Whether somebody said that they met, without a conversation. */
    public boolean isMet() {
        return met;
    }
}
