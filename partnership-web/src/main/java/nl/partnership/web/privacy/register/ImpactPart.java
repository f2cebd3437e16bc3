package nl.partnership.web.privacy.register;

import java.util.List;

/**
 * A part of a working paper that the portal fills in, in words.
 *
 * @param paragraphs before the rest
 * @param heads above the columns of the table; empty with its cells
 * @param items of a list after it; empty for none
 */
public record ImpactPart(
        String id,
        String heading,
        List<String> paragraphs,
        List<String> heads,
        List<List<String>> cells,
        List<String> items) {

    static ImpactPart list(String id, String heading, String paragraph, List<String> items) {
        return new ImpactPart(id, heading, List.of(paragraph), List.of(), List.of(), items);
    }

    static ImpactPart table(
            String id, String heading, List<String> paragraphs, List<String> heads, List<List<String>> cells) {
        return new ImpactPart(id, heading, paragraphs, heads, cells, List.of());
    }
}
