package nl.partnership.domain.rule;

import nl.partnership.domain.base.Party;

/** One combination of the {@link Matrix}: who shares what with whom, for what. */
public record Cell(Party sender, Party receiver, Relation relation, String category, String purpose, Scope scope) {}
