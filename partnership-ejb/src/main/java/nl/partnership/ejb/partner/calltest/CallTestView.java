package nl.partnership.ejb.partner.calltest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.partner.CallOutcome;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.PhoneNumber;

/**
 * The test of this term of a school, for who convenes there.
 *
 * @param school short name
 * @param lastDay of the term
 * @param choices routes that can be called; empty once one is announced
 * @param test of this term; null when none is announced yet
 * @param before those of earlier terms that are still kept, the newest first
 */
public record CallTestView(String school, LocalDate lastDay, List<Choice> choices, Test test, List<CalledSteps> before)
        implements Serializable {

    /**
     * A route.
     *
     * @param free how many of its steps can be called: another call goes to the others this term
     */
    public record Choice(Signal signal, int steps, int free) implements Serializable {}

    /**
     * What was announced.
     *
     * @param open whether its day has come
     * @param begun whether somebody was called already
     */
    public record Test(
            String id,
            Signal signal,
            LocalDate announcedOn,
            LocalDate plannedOn,
            boolean open,
            boolean begun,
            List<Step> steps)
            implements Serializable {}

    /**
     * A call.
     *
     * @param organisation short name
     * @param leftOut whether that partner is called by another call of this term
     * @param people who has the role today, of whom the caller may know; empty once somebody was called
     * @param outcome null as long as nobody was called, as {@code calledOn} and {@code who} are
     * @param ofToday whether the owner neither changed nor confirmed the number since
     */
    public record Step(
            String callId,
            String organisation,
            String role,
            boolean leftOut,
            List<Somebody> people,
            CallOutcome outcome,
            LocalDate calledOn,
            String who,
            boolean ofToday)
            implements Serializable {}

    /** Who can be called. */
    public record Somebody(String personId, String name, List<PhoneNumber> numbers) implements Serializable {}
}
