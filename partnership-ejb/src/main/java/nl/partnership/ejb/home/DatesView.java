package nl.partnership.ejb.home;

import nl.partnership.ejb.base.Listed;

/**
 * A part of all days over the caller's schools.
 *
 * @param lines of all schools first, then school by school; of each the first day first
 * @param cut whether there is more than is read at once: then the lists themselves tell the rest
 */
public record DatesView(Listed<DateLine> lines, boolean cut) {}
