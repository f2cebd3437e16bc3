package nl.partnership.ejb.support.expertise;

import java.util.List;

/**
 * For which other schools an entry of a support map can hold as well.
 *
 * @param open names of those whose map has room
 * @param full names of those whose map is full
 */
public record OtherMaps(List<String> open, List<String> full) {

    public static final OtherMaps NONE = new OtherMaps(List.of(), List.of());
}
