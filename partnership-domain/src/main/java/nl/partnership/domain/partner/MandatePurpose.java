package nl.partnership.domain.partner;

/** For what an organisation lets somebody speak for it. */
public enum MandatePurpose {
    /** Agreeing to working agreements. */
    AGREEMENTS,
    /** Promising what another organisation asks. */
    EXPECTATIONS,
    /** Endorsing the rules under which the organisation shares. */
    RULES,
    /** Adopting visions and guidelines. */
    POLICY,
    /** Saying yes to priorities. */
    PRIORITIES
}
