package nl.partnership.domain.base;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Objects;

/**
 * A rule of the portal says no. Carries the key of the sentence that tells the user what is wrong and what the way out
 * is, and, where one field is to blame, the name of that field. The transaction rolls back: nothing is stored.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient List<Object> arguments;

    /**
     * @param key key in the message bundles; starts with the room, for example {@code card.close.taskWithoutOwner}
     * @param arguments what the sentence fills in, in order
     */
    public RuleViolation(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private RuleViolation(String field, String key, Object... arguments) {
        super(Objects.requireNonNull(key), null, false, false);
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** A violation to show at one field of the form: the id that this field has on the page. */
    public static RuleViolation at(String field, String key, Object... arguments) {
        return new RuleViolation(Objects.requireNonNull(field), key, arguments);
    }

    /** Key in the message bundles, never null. */
    public String key() {
        return getMessage();
    }

    /** Id of the field to blame, or null when it is not one field. */
    public String field() {
        return field;
    }

    /** What the sentence fills in; empty, never null. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
