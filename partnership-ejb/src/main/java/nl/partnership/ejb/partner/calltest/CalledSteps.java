package nl.partnership.ejb.partner.calltest;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.Signal;

/**
 * All that others learn of a test: how many steps of one route were called, and when.
 *
 * @param signal of the route, for the school alone; null for others
 * @param on the day of the last call, of which others are told the month
 */
public record CalledSteps(int called, int steps, Signal signal, LocalDate on) implements Serializable {}
