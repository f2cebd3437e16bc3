package nl.partnership.domain.privacy.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Person;

/** That a group was told of a breach, and when; never a person. A slip is taken back, and stays to be seen in the trail. */
@Entity
@StoredAs("breach-notice")
@Table(name = "breach_notice")
public class BreachNotice extends StoredEntity {

    @ManyToOne(optional = false)
    private Breach breach;

    @Enumerated(EnumType.STRING)
    private BreachTold told;

    @Column(name = "told_at")
    private Instant toldAt;

    @ManyToOne(optional = false)
    @JoinColumn(name = "told_by_id")
    private Person toldBy;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected BreachNotice() {}

    /** @throws RuleViolation at {@code told}, {@code toldOn} or {@code toldAt}; when the breach is closed */
    public BreachNotice(Breach breach, BreachTold told, LocalDate day, LocalTime time, Person by, Instant now) {
        breach.mustRun();
        if (told == null) {
            throw RuleViolation.at("told", "privacy.breach.told.whom");
        }
        toldAt = BreachFacts.moment("toldOn", day, "toldAt", time, now);
        if (toldAt.isBefore(breach.getDiscoveredAt())) {
            throw RuleViolation.at("toldOn", "privacy.breach.told.before");
        }
        this.breach = breach;
        this.told = told;
        toldBy = by;
    }

    /** It was noted by mistake. */
    public void takeBack(Instant now) {
        breach.mustRun();
        if (takenBackAt == null) {
            takenBackAt = now;
        }
    }

    public Breach getBreach() {
        return breach;
    }

    public BreachTold getTold() {
        return told;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    public Person getToldBy() {
        return toldBy;
    }

    /** Null as long as it stands. */
    public Instant getTakenBackAt() {
        return takenBackAt;
    }
}
