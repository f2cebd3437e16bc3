package nl.partnership.ejb.ruleset;

import java.io.Serializable;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Relation;

/**
 * Somebody to share with.
 *
 * @param organisation short name
 */
public record ReceiverRow(String name, Party party, String organisationId, String organisation, Relation relation)
        implements Serializable {}
