package nl.partnership.domain.learning;

/** In which way people want to learn. */
public enum NeedKind {
    COURSE,
    TRAINING,
    PEER_REVIEW
}
