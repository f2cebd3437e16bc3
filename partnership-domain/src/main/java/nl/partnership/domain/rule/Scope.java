package nl.partnership.domain.rule;

/** How much is shared: one piece of information, or a whole file (access to a system counts as such). */
public enum Scope {
    ITEM,
    WHOLE_FILE
}
