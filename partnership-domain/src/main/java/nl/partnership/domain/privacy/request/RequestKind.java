package nl.partnership.domain.privacy.request;

/** What somebody asks about the own data: the rights of articles 15 to 21 of the GDPR. */
public enum RequestKind {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    PORTABILITY,
    OBJECTION
}
