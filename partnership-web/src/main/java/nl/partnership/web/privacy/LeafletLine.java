package nl.partnership.web.privacy;

import java.util.List;

/**
 * A sentence of a leaflet in words.
 *
 * @param kind how it looks: {@code allowed}, {@code conditional}, {@code consent} or {@code ask}
 * @param why what it is for
 * @param what what is told
 * @param whom who of the group, and who of the school; null when that is everybody
 * @param says whether consent is needed
 * @param ages who consents at which age; null when nobody does
 * @param conditions of each time
 * @param sometimes conditions of part of the cases
 * @param base whether law or school says so
 * @param laws as the rules name them, in Dutch
 * @param kept how long, as the rules say it, in Dutch
 */
public record LeafletLine(
        String kind,
        String why,
        String what,
        String whom,
        String says,
        String ages,
        List<String> conditions,
        List<String> sometimes,
        String base,
        String laws,
        String kept) {}
