package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredEntity;

/** What comes again and again: in which rhythm, when it came, and on which day it is to be there next. */
@MappedSuperclass
public abstract class Delivered extends StoredEntity {

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private LocalDate deadline;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    @Column(name = "last_delivered")
    private LocalDate lastDelivered;

    @Column(name = "delivered_before")
    private LocalDate deliveredBefore;

    @Column(name = "deadline_before")
    private LocalDate deadlineBefore;

    @Column(name = "can_take_back")
    private boolean canTakeBack;

    /** It is on the list from that day on. */
    void listed(LocalDate day) {
        listedOn = day;
    }

    /** @throws RuleViolation at the field {@code rhythm} or {@code deadline} */
    void comes(Rhythm often, LocalDate next) {
        if (often == null) {
            throw RuleViolation.at("rhythm", "insight.source.noRhythm");
        }
        rhythm = often;
        deadline = Day.optional("deadline", next);
        canTakeBack = false;
    }

    /** @throws RuleViolation at the field {@code deliveredOn} */
    void deliver(LocalDate day, LocalDate today) {
        if (Day.required("deliveredOn", day, "insight.source.noDay").isAfter(today)) {
            throw RuleViolation.at("deliveredOn", "insight.source.noDay");
        }
        if (lastDelivered != null && !day.isAfter(lastDelivered)) {
            throw RuleViolation.at("deliveredOn", "insight.source.beforeLast", lastDelivered);
        }
        deliveredBefore = lastDelivered;
        deadlineBefore = deadline;
        canTakeBack = true;
        lastDelivered = day;
        deadline = deadline == null ? null : rhythm.next(deadline, day);
    }

    /** @throws RuleViolation when nothing was delivered since somebody wrote */
    void takeBack() {
        if (!canTakeBack) {
            throw new RuleViolation("insight.source.nothingToTakeBack");
        }
        lastDelivered = deliveredBefore;
        deadline = deadlineBefore;
        canTakeBack = false;
    }

    /** The last delivery is not taken back any more. */
    void keepDelivery() {
        canTakeBack = false;
    }

    /** On which day it is to be there next: the deadline, else a rhythm after the last delivery, or after it came on the list. */
    public LocalDate nextDue() {
        return deadline != null ? deadline : rhythm.after(lastDelivered == null ? listedOn : lastDelivered);
    }

    /** Whether the last delivery can be taken back. */
    public boolean canTakeBack() {
        return canTakeBack;
    }

    Rhythm getRhythm() {
        return rhythm;
    }

    LocalDate getDeadline() {
        return deadline;
    }

    /** Null when it was not delivered yet. */
    public LocalDate getLastDelivered() {
        return lastDelivered;
    }
}
