package nl.partnership.domain.insight;

/** What an organisation says of what was found jointly. */
public enum JointView {
    AGREE,
    OTHERWISE
}
