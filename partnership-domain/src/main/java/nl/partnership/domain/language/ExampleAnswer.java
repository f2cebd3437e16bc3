package nl.partnership.domain.language;

/** Whether an example is what a term means. */
public enum ExampleAnswer {
    YES,
    NO,
    DEPENDS
}
