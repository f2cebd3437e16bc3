package nl.partnership.web.base;

import java.util.List;

/**
 * One thing that is wrong with what somebody sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole document
 * @param key of the sentence that says what
 */
public record Fault(String pointer, String key, List<Object> arguments) {

    public static Fault at(String pointer, String key, Object... arguments) {
        return new Fault(pointer, key, List.of(arguments));
    }
}
