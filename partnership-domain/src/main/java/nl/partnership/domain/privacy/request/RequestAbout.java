package nl.partnership.domain.privacy.request;

/** Whose data a request is about. */
public enum RequestAbout {
    /** Somebody who has an account here. */
    ACCOUNT,
    PUPIL,
    PARENT,
    OTHER
}
