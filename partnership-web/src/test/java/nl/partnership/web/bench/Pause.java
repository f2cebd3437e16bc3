package nl.partnership.web.bench;

/** Waiting a moment. */
final class Pause {

    private Pause() {}

    static void ofMillis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotMeasured("Stopped before it was ready.");
        }
    }
}
