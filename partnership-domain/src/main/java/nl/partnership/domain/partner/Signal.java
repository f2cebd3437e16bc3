package nl.partnership.domain.partner;

/** What schools and their partners look out for together. */
public enum Signal {
    EXCLUSION,
    HARDENING,
    RADICALISATION,
    SEXTING,
    POLARISATION
}
