package nl.partnership.ejb.learning;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.PeopleBand;

/**
 * A training need, as a form hands it in.
 *
 * @param roles of the own organisation, for whom it is
 */
public record TypedNeed(NeedKind kind, String topic, List<String> roles, PeopleBand people) implements Serializable {}
