package nl.partnership.ejb.ruleset;

import java.io.Serializable;
import nl.partnership.domain.base.OrganisationType;

/** An organisation that a consent can name as receiver. */
public record ReceiverChoice(String id, String name, OrganisationType type) implements Serializable {}
