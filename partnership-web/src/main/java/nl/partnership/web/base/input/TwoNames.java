package nl.partnership.web.base.input;

import nl.partnership.domain.base.NotFound;

/**
 * What the row of a list says when it takes two names to say which is meant, such as a kind and a record. It comes back from
 * outside, so it may be anything.
 */
public record TwoNames(String first, String second) {

    /**
     * Takes them apart.
     *
     * @param between the sign between them, which the first has not
     * @throws NotFound when they are not two
     */
    public static TwoNames of(String which, char between) {
        int at = which.indexOf(between);
        if (at < 0) {
            throw new NotFound("row", which);
        }
        return new TwoNames(which.substring(0, at), which.substring(at + 1));
    }
}
