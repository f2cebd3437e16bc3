package nl.partnership.ejb.partner.calltest;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.CallOutcome;

/**
 * What came of calling the caller's own number.
 *
 * @param school short name
 * @param ofToday whether the caller neither changed nor confirmed the number since
 */
public record OwnCall(String school, CallOutcome outcome, LocalDate on, boolean ofToday) implements Serializable {}
