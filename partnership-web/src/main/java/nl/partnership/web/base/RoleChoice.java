package nl.partnership.web.base;

/** What the frame asks the sign-in: the room {@code account} answers, as {@code base} knows no room above it. */
public interface RoleChoice {

    /** Whether the present caller can act in another role than the present one. */
    boolean hasOthers();
}
