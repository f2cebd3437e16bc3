package nl.partnership.domain.rule;

import java.io.Serializable;

/**
 * A condition of a line and how it stands.
 *
 * @param code of the vocabulary, for example {@code K3}
 */
public record ConditionState(String code, ConditionStatus status) implements Serializable {}
