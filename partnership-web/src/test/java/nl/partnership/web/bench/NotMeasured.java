package nl.partnership.web.bench;

/** Something stands in the way of measuring; the message is one line for whoever started it. */
final class NotMeasured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotMeasured(String message) {
        super(message);
    }
}
