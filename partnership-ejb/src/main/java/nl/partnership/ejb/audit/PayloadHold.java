package nl.partnership.ejb.audit;

/**
 * Port to who knows what must not be erased for now. The trail does not know whose a payload is, so it forgets nothing at
 * all as long as one stands.
 */
public interface PayloadHold {

    /** Whether something is held today. */
    boolean stands();
}
