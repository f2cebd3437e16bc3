package nl.partnership.domain.privacy.request;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Person;

/**
 * What goes out of the portal about a person is handed over by two: one asks, another agrees; or it is erased by two. It says
 * for what, and whether it can be done at all.
 */
@MappedSuperclass
public abstract class HandedOver extends StoredEntity {

    @ManyToOne
    @JoinColumn(name = "handover_asked_by_id")
    private Person handoverAskedBy;

    @Column(name = "handover_asked_on")
    private LocalDate handoverAskedOn;

    @ManyToOne
    @JoinColumn(name = "handover_agreed_by_id")
    private Person handoverAgreedBy;

    @Column(name = "handover_agreed_on")
    private LocalDate handoverAgreedOn;

    @Column(name = "erased_on")
    private LocalDate erasedOn;

    /** Whether it is to be erased; then nothing is handed over. */
    public abstract boolean isErasure();

    /** @throws RuleViolation that says what is in the way */
    protected abstract void mustBeReadyToHandOver();

    /**
     * The first of two wants to hand it over.
     *
     * @throws RuleViolation when it is not ready, or was asked before
     */
    public void askToHandOver(Person by, LocalDate today) {
        mustBeReadyToHandOver();
        if (handoverAskedBy != null) {
            throw new RuleViolation("privacy.handover.asked");
        }
        handoverAskedBy = by;
        handoverAskedOn = today;
    }

    /**
     * The second of two agrees.
     *
     * @throws RuleViolation when it is not ready any more, when nobody asks or another agreed before, or for who asked
     */
    public void agreeToHandOver(Person by, LocalDate today) {
        mustBeReadyToHandOver();
        if (handoverAskedBy == null || handoverAgreedBy != null) {
            throw new RuleViolation("privacy.handover.notAsked");
        }
        if (by.equals(handoverAskedBy)) {
            throw new RuleViolation("privacy.handover.same");
        }
        handoverAgreedBy = by;
        handoverAgreedOn = today;
    }

    /**
     * It is not handed over, or not any more: the second does not agree, or one of the two takes it back.
     *
     * @throws RuleViolation when it is not ready any more, or nobody asks
     */
    public void refuseToHandOver() {
        mustBeReadyToHandOver();
        if (handoverAskedBy == null) {
            throw new RuleViolation("privacy.handover.notAsked");
        }
        forgetHandover();
    }

    /** Something changed: who wants to hand it over asks anew. */
    protected void forgetHandover() {
        handoverAskedBy = null;
        handoverAskedOn = null;
        handoverAgreedBy = null;
        handoverAgreedOn = null;
    }

    /**
     * That it may go out now.
     *
     * @throws RuleViolation that says what is in the way
     */
    public void mustBeAgreed() {
        mustBeReadyToHandOver();
        if (handoverAgreedBy == null) {
            throw new RuleViolation("privacy.handover.alone");
        }
    }

    /** It was erased, as two agreed. @throws RuleViolation when they did not, or when it is about something else */
    public void erased(LocalDate today) {
        mustBeAgreed();
        if (!isErasure()) {
            throw new RuleViolation("privacy.erasure.other");
        }
        erasedOn = today;
    }

    /** Null as long as it was not erased. */
    public LocalDate getErasedOn() {
        return erasedOn;
    }

    /** Null when nobody asks. */
    public Person getHandoverAskedBy() {
        return handoverAskedBy;
    }

    public LocalDate getHandoverAskedOn() {
        return handoverAskedOn;
    }

    /** Null as long as nobody agreed. */
    public Person getHandoverAgreedBy() {
        return handoverAgreedBy;
    }

    public LocalDate getHandoverAgreedOn() {
        return handoverAgreedOn;
    }
}
