package nl.partnership.ejb.base.mail;

import java.nio.charset.StandardCharsets;
import nl.partnership.domain.base.MailAddress;

/** The lines of an entry for calendars (RFC 5545), as text. */
public final class CalendarLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private CalendarLines() {}

    /** Lines of at most 75 octets (RFC 5545, 3.1), cut between letters; the library counts characters. */
    public static String folded(String unfolded) {
        StringBuilder text = new StringBuilder();
        int octets = 0;
        for (int at = 0, sign; at < unfolded.length(); at += Character.charCount(sign)) {
            sign = unfolded.codePointAt(at);
            boolean ends = sign == '\r' || sign == '\n';
            int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (!ends && octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(sign);
            octets = ends ? 0 : octets + size;
        }
        return text.toString();
    }

    /** The same entry for somebody whose address is another now. */
    static String invite(String calendar, String former, String now) {
        String unfolded = calendar.replace(END + " ", "");
        return folded(unfolded.replace(MailAddress.link(former) + END, MailAddress.link(now) + END));
    }
}
