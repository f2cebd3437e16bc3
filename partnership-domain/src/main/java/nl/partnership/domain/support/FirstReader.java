package nl.partnership.domain.support;

/** Who reads what is told before it goes out, since they may be busy with the same. */
public enum FirstReader {
    POLICE,
    PROSECUTOR,
    MUNICIPALITY
}
