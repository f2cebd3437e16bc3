package nl.partnership.domain.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.Period;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.ruleset.RuleSet;

/**
 * A version of what a school tells parents and pupils about sharing. It keeps of which rules and of which day it is, and
 * so its generated part can be worked out again, whatever rules come later. The data protection officer prepares it, the
 * board adopts it, and the version before gives way. What was adopted never changes.
 */
@Entity
@StoredAs("leaflet")
public class Leaflet extends StoredEntity {

    /** How long a version is kept after the day on which another took its place. */
    public static final Period KEPT = Period.ofYears(2);

    /** From who works on it to who reads it. */
    public enum Status {
        CONCEPT,
        ADVISED,
        ADOPTED,
        REPLACED
    }

    @ManyToOne(optional = false)
    private Organisation school;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status = Status.CONCEPT;

    @ManyToOne(optional = false)
    @JoinColumn(name = "rule_set_id")
    private RuleSet ruleSet;

    @Column(name = "made_for")
    private LocalDate madeFor;

    @Column(name = "holds_until")
    private LocalDate holdsUntil;

    private String email;

    @ManyToOne
    @JoinColumn(name = "advised_by_id")
    private Person advisedBy;

    @Column(name = "advised_on")
    private LocalDate advisedOn;

    @ManyToOne
    @JoinColumn(name = "adopted_by_id")
    private Person adoptedBy;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "replaced_on")
    private LocalDate replacedOn;

    protected Leaflet() {}

    /** @param number of this version, the first is 1 */
    public Leaflet(Organisation school, int number, RuleSet rules, LeafletContent content) {
        this.school = school;
        this.number = number;
        madeOf(rules, content);
    }

    private void madeOf(RuleSet rules, LeafletContent content) {
        ruleSet = rules;
        madeFor = content.from();
        holdsUntil = content.until();
    }

    /** The officer works on it again; what the board had before it, it has no more. */
    public void reopen() {
        if (!isOpen()) {
            throw new RuleViolation("privacy.leaflet.over");
        }
        status = Status.CONCEPT;
        advisedBy = null;
        advisedOn = null;
    }

    /**
     * The officer hands it to the board, as the rules of the day make it.
     *
     * @param address at which parents reach the function, not a person
     * @throws RuleViolation at the field {@code email}
     */
    public void advise(Person officer, String address, RuleSet rules, LeafletContent content) {
        reopen();
        email = MailAddress.of("email", address);
        madeOf(rules, content);
        advisedBy = officer;
        advisedOn = content.from();
        status = Status.ADVISED;
    }

    /**
     * The board adopts it.
     *
     * @param inForce number of the rules of today
     * @throws RuleViolation when nobody advised, who adopts also advised, or the rules are others by now
     */
    public void adopt(Person boardMember, int inForce, LocalDate today) {
        if (status != Status.ADVISED) {
            throw new RuleViolation("privacy.leaflet.notAdvised");
        }
        if (boardMember.equals(advisedBy)) {
            throw new RuleViolation("privacy.leaflet.samePerson");
        }
        if (isOlderThan(inForce, today)) {
            throw new RuleViolation("privacy.leaflet.otherRules");
        }
        adoptedBy = boardMember;
        adoptedOn = today;
        status = Status.ADOPTED;
    }

    /** A next version was adopted. */
    public void giveWay(LocalDate today) {
        status = Status.REPLACED;
        replacedOn = today;
    }

    /** Whether other rules hold today than those that it tells. */
    public boolean isOlderThan(int inForce, LocalDate today) {
        return ruleSet.getNumber() != inForce || today.isAfter(holdsUntil);
    }

    /** Whether officer or board still work on it. */
    public boolean isOpen() {
        return status == Status.CONCEPT || status == Status.ADVISED;
    }

    public Organisation getSchool() {
        return school;
    }

    public int getNumber() {
        return number;
    }

    public Status getStatus() {
        return status;
    }

    public RuleSet getRuleSet() {
        return ruleSet;
    }

    /** The day of whose rules it tells. */
    public LocalDate getMadeFor() {
        return madeFor;
    }

    /** The last day on which these rules say the same. */
    public LocalDate getHoldsUntil() {
        return holdsUntil;
    }

    /** Where parents reach the officer, by function; null until it is handed to the board. */
    public String getEmail() {
        return email;
    }

    public Person getAdvisedBy() {
        return advisedBy;
    }

    public LocalDate getAdvisedOn() {
        return advisedOn;
    }

    /** The day on which a next version took its place; null while none did. */
    public LocalDate getReplacedOn() {
        return replacedOn;
    }

    public Person getAdoptedBy() {
        return adoptedBy;
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }
}
