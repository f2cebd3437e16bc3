package nl.partnership.domain.screening;

import java.text.Normalizer;
import java.util.Locale;
import nl.partnership.domain.base.Signs;

/** A word as it is looked up: in small letters, without accents and without what nobody sees. */
public final class Plain {

    private Plain() {}

    public static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 128) {
                return Signs.normal(spelt(lower), Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{Cf}]", "");
            }
        }
        return lower;
    }

    private static String spelt(String lower) {
        return lower.replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("ĳ", "ij")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replaceAll("[’‘ʼʹ´`]", "'")
                .replaceAll("[‐‑]", "-");
    }
}
