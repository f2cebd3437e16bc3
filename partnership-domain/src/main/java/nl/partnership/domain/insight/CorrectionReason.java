package nl.partnership.domain.insight;

/** Why something that was entered was put right later, or taken out. */
public enum CorrectionReason {
    WRONG_TILE,
    WRONG_DAY,
    TOLD_OTHERWISE,
    ENTERED_TWICE,
    DID_NOT_HAPPEN
}
