package nl.partnership.domain.partner;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Term;

/**
 * That a school calls one of its routes once in a term, to see whether the numbers work. It is announced for a day, and
 * holds a call for each step. It is kept until the end of the next school year.
 */
@Entity
@Table(name = "call_test")
@StoredAs("call-test")
public class CallTest extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "term_on")
    private LocalDate termOn;

    @Convert(converter = SignalConverter.class)
    @Column(name = "signal_code")
    private Signal signal;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @OneToMany(mappedBy = "test", cascade = CascadeType.ALL)
    private List<TestedCall> calls = new ArrayList<>();

    protected CallTest() {}

    /**
     * A step of the route.
     *
     * @param called whether another call of this term goes to that partner already, so that this one is left out
     */
    public record Step(Organisation organisation, String role, boolean called) {}

    /**
     * @param signal of the route
     * @param day on which the school calls; after today, so that who is called knows of it, and in the same term
     * @throws RuleViolation at the field {@code day}, or {@code signal} when there is nobody left to call
     */
    public CallTest(
            Organisation school, Signal signal, List<Step> steps, LocalDate day, Membership author, LocalDate today) {
        Day.required("day", day, "partner.calltest.day");
        if (!day.isAfter(today) || !Term.of(day).equals(Term.of(today))) {
            throw RuleViolation.at("day", "partner.calltest.day");
        }
        if (steps.stream().allMatch(Step::called)) {
            throw RuleViolation.at("signal", "partner.calltest.nobody");
        }
        this.school = school;
        this.signal = signal;
        this.author = author;
        termOn = Term.of(today).firstDay();
        announcedOn = today;
        plannedOn = day;
        steps.forEach(step -> calls.add(new TestedCall(this, calls.size() + 1, step)));
    }

    /** Whether somebody was called already, so that it cannot be taken back. */
    public boolean isBegun() {
        return calls.stream().anyMatch(call -> call.getOutcome() != null);
    }

    public Organisation getSchool() {
        return school;
    }

    /** The first day of the term in which it is. */
    public LocalDate getTermOn() {
        return termOn;
    }

    public Signal getSignal() {
        return signal;
    }

    /** Who announced it. */
    public Membership getAuthor() {
        return author;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    /** One for each step, in the order of the route. */
    public List<TestedCall> getCalls() {
        // a fetch join brings them in any order
        return calls.stream().sorted(Comparator.comparing(TestedCall::getPlace)).toList();
    }
}
