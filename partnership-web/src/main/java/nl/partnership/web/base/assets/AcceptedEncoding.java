package nl.partnership.web.base.assets;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the header {@code Accept-Encoding} (RFC 9110, 12.5.3). */
final class AcceptedEncoding {

    private static final Pattern NONE = Pattern.compile("q=0(?:\\.0{0,3})?");

    private AcceptedEncoding() {}

    /** Whether gzip may be sent. What stands there by name counts more than the star; without either it may not. */
    static boolean gzip(String header) {
        boolean any = false;
        for (String each : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = each.split(";", -1);
            String coding = parts[0].strip();
            boolean wanted = parts.length < 2 || !NONE.matcher(parts[1].strip()).matches();
            if (coding.equals("gzip") || coding.equals("x-gzip")) {
                return wanted;
            }
            any |= coding.equals("*") && wanted;
        }
        return any;
    }
}
