package nl.partnership.domain.insight;

/** Who says it. Parents and pupils have no account: the school writes down what they said when it asked them. */
public enum FindingVoice {
    OWN,
    PARENTS,
    PUPILS
}
