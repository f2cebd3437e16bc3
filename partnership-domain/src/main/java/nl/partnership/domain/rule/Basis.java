package nl.partnership.domain.rule;

/** Where a rule comes from: the law, or the partnership's own choice. */
public enum Basis {
    LAW,
    POLICY
}
