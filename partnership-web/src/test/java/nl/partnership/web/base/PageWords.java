package nl.partnership.web.base;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a page as it came from the portal, for which no browser is needed. */
public final class PageWords {

    private static final Pattern UNSEEN = Pattern.compile("<(script|style)\\b.*?</\\1>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern HEARD = Pattern.compile("\\b(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");

    private PageWords() {}

    /** Its text, and what only some get to hear. */
    public static String of(String page) {
        String seen = UNSEEN.matcher(page).replaceAll("");
        return Stream.concat(
                        Stream.of(TAG.matcher(seen).replaceAll("\n")),
                        HEARD.matcher(seen).results().map(heard -> heard.group(1)))
                .collect(Collectors.joining("\n"));
    }
}
