package nl.partnership.ejb.search;

import java.util.Arrays;
import java.util.List;
import nl.partnership.domain.base.NameKey;
import nl.partnership.ejb.base.Words;

/** The part of a text in which the first word stands that somebody looks for; its beginning when none does. */
final class Excerpt {

    private static final int BEFORE = 8;
    private static final int LONGEST = 30;
    private static final String LEFT_OUT = "…";

    private Excerpt() {}

    /** @param text null for none */
    static String of(String text, Words words) {
        if (text == null || text.isBlank()) {
            return null;
        }
        List<String> all = Arrays.asList(text.strip().split("\\s+"));
        int from = Math.max(0, Math.min(place(all, words) - BEFORE, all.size() - LONGEST));
        int to = Math.min(all.size(), from + LONGEST);
        return (from > 0 ? LEFT_OUT + " " : "")
                + String.join(" ", all.subList(from, to))
                + (to < all.size() ? " " + LEFT_OUT : "");
    }

    private static int place(List<String> all, Words words) {
        for (int i = 0; i < all.size(); i++) {
            String folded = NameKey.fold(all.get(i));
            if (words.all().stream().anyMatch(folded::contains)) {
                return i;
            }
        }
        return 0;
    }
}
