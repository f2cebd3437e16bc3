package nl.partnership.ejb.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.partner.Mandates;
import nl.partnership.ejb.schoolyear.SchoolRow;

/**
 * One expectation with what the caller can do.
 *
 * @param laid before whom it lies; null when it was not laid before anybody
 * @param elsewhere other schools for which the caller could ask the same
 */
public record ExpectationView(ExpectationRow row, Laid laid, Own own, List<SchoolRow> elsewhere)
        implements Serializable {

    /** @param function of who decides */
    public record Laid(String function, LocalDate day) implements Serializable {}

    /**
     * What the caller can do with it.
     *
     * @param organisation short name of the caller's organisation
     * @param between whether that is one of the two, so that the caller knows how it went
     * @param answers whether its answer is asked
     * @param ground on which the caller may promise; null without
     * @param records whether the caller records what came on paper
     * @param takesBack whether the caller can take the answer back
     * @param withdraws whether the caller can stop asking it
     * @param looksBack whether the caller says how it went
     * @param laysBeside whether the caller lays words beside that
     */
    public record Own(
            String organisation,
            boolean between,
            boolean answers,
            Mandates.Ground ground,
            boolean records,
            boolean takesBack,
            boolean withdraws,
            boolean looksBack,
            boolean laysBeside)
            implements Serializable {}
}
