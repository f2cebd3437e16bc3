package nl.partnership.web.base.input;

import nl.partnership.domain.base.NotFound;

/**
 * What the row of a list says when it takes the record and the version that was read: its id, a space and a number. It comes back
 * from outside, so it may be anything.
 */
public record ReadRow(String id, long version) {

    /**
     * Takes them apart.
     *
     * @param kind of the record, for who finds none
     * @throws NotFound when they are not an id and a number
     */
    public static ReadRow of(String kind, String which) {
        TwoNames row = TwoNames.of(which, ' ');
        if (!row.second().matches("[0-9]{1,18}")) {
            throw new NotFound(kind, row.first());
        }
        return new ReadRow(row.first(), Long.parseLong(row.second()));
    }
}
