package nl.partnership.ejb.partner;

import java.util.Locale;

/** What somebody searches for, as JPQL compares it: {@code lower(x) like :text escape '!'}. */
public final class Like {

    private Like() {}

    /** Matches every text that contains the words, whatever the case; null or blank matches all. */
    public static String containing(String words) {
        String plain = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
