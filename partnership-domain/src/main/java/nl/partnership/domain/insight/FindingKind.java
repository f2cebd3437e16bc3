package nl.partnership.domain.insight;

/** What somebody sees at a school: what worries them, or what goes well. */
public enum FindingKind {
    WORRY,
    STRONG
}
