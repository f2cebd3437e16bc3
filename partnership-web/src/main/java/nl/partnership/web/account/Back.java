package nl.partnership.web.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Where somebody goes after signing in: a page of this portal, never another site. */
public final class Back {

    /** What follows the question mark is anything that may stand there in an address. */
    private static final Pattern PAGE =
            Pattern.compile("/(?:[a-z-]+/)?[a-z-]+\\.xhtml(?:\\?[A-Za-z0-9._~%!$&'()*+,;=:@/?-]*)?");

    private static final String HOME = "/index.xhtml";

    /** Pages that ask who somebody is: none of them is where one wanted to go. */
    private static final List<String> ASKING = List.of(Refusals.SIGN_IN, Entrance.STEP, ProvePage.PATH);

    private Back() {}

    /** The page that was asked for, or the home page when it is none of ours. */
    public static String safe(String asked) {
        boolean ours = asked != null && PAGE.matcher(asked).matches();
        return ours && ASKING.stream().noneMatch(asked::startsWith) ? asked : HOME;
    }

    /** The page that was asked for, as it stands in the address of one that leads there later; nothing when there was none. */
    public static String query(String asked) {
        return asked == null ? "" : "?back=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
