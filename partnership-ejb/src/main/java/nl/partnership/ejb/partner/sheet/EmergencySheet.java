package nl.partnership.ejb.partner.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.partner.calltest.CalledSteps;

/**
 * The emergency sheet of a school, of what the caller may see.
 *
 * @param school short name
 * @param validUntil the last day of the term, in which contact data is confirmed
 * @param called how many steps of one route were called this school year, and when; null for none
 * @param printedOn when the school last printed it; null for never, and for others
 * @param mine whether the caller convenes at the school, and so prints it
 */
public record EmergencySheet(
        String school,
        LocalDate validUntil,
        List<FirstCalls.First> firsts,
        List<SheetRow> rows,
        CalledSteps called,
        LocalDate printedOn,
        boolean mine)
        implements Serializable {}
