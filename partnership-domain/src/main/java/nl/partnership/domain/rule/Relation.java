package nl.partnership.domain.rule;

/** Whether sender and receiver belong to one organisation; a board is one organisation with each of its schools. */
public enum Relation {
    SAME_ORGANISATION,
    OTHER_ORGANISATION
}
