package nl.partnership.domain.partner;

/** For what an organisation lets somebody speak for it. */
public enum MandatePurpose {
    /** Agreeing to working agreements. */
    AGREEMENTS,
    /** Endorsing the rules under which the organisation shares. */
    RULES
}
