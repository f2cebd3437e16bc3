package nl.partnership.ejb.language;

import java.io.Serializable;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.Outcome;

/**
 * A case that was practised with. Who answered what is told to nobody, nor whether all gave the same answer: whoever knows
 * that knows what each of the others said.
 *
 * @param own what the caller's organisation, or team, answered; null for nothing
 * @param line what the rules of today say, and why; null when there are none, or nobody asked for them
 */
public record PracticeResult(PracticeRow round, Outcome own, Line line) implements Serializable {}
