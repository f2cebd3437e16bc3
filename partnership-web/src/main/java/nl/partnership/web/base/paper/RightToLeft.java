package nl.partnership.web.base.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.PaperSigns;

/**
 * Arabic and Hebrew on a {@link Paper}: what runs from right to left, and how Arabic letters join. The renderer has a module
 * for it, with 14 MB of tables; what papers need of them, the Java library knows.
 */
final class RightToLeft implements BidiReorderer {

    /** Of an Arabic letter, or two that become one: standing alone, joined to what is before it, to what is behind it, to both. */
    private static final Map<String, List<String>> FORMS = forms();

    private static final String MIRRORED = "()[]{}<>«»";

    RightToLeft() {}

    static void useIn(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(DirectionRuns::new).useUnicodeBidiReorderer(new RightToLeft());
    }

    /** Unicode lists the forms of each letter one behind the other, in this order. */
    private static Map<String, List<String>> forms() {
        Map<String, List<String>> forms = new HashMap<>();
        for (int sign = 0xFB50; sign <= 0xFEFC; sign++) {
            String form = Character.toString(sign);
            String letter = Normalizer.normalize(form, Normalizer.Form.NFKC);
            boolean joins = sign < 0xFC00 || sign >= 0xFE80;
            if (joins && !letter.equals(form) && PaperSigns.has(sign)) {
                forms.computeIfAbsent(letter, none -> new ArrayList<>()).add(form);
            }
        }
        return forms;
    }

    @Override
    public String shapeText(String text) {
        StringBuilder shaped = new StringBuilder();
        boolean joined = false;
        int at = 0;
        while (at < text.length()) {
            String letter = letter(text, at);
            at += letter.length();
            List<String> forms = FORMS.getOrDefault(letter, List.of());
            if (forms.size() > 1) {
                boolean before = joined;
                joined = forms.size() > 3 && joins(text, at);
                shaped.append(forms.get((before ? 1 : 0) + (joined ? 2 : 0)));
            } else {
                shaped.append(letter);
                joined = joined && isMark(letter.charAt(0));
            }
        }
        return shaped.toString();
    }

    /** The letter here; lam with the alef behind it is one. */
    private static String letter(String text, int at) {
        String both = text.substring(at, Math.min(text.length(), at + 2));
        return both.charAt(0) == '\u0644' && FORMS.containsKey(both) ? both : both.substring(0, 1);
    }

    /** Whether a letter follows that joins to what is before it; marks above and below stand between. */
    private static boolean joins(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return at < text.length()
                && FORMS.getOrDefault(letter(text, at), List.of()).size() > 1;
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    @Override
    public String deshapeText(String text) {
        return text.chars()
                .mapToObj(sign -> sign >= 0xFB50 && sign <= 0xFEFC
                        ? Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                        : Character.toString(sign))
                .collect(Collectors.joining());
    }

    /** From right to left, but for the numbers and the words of other languages in it. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] parts = new String[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            parts[run] = levels[run] % 2 == 1 ? turned(part) : part;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, parts.length);
        return String.join("", parts);
    }

    private static String turned(String part) {
        StringBuilder turned = new StringBuilder(part).reverse();
        for (int at = 0; at < turned.length(); at++) {
            int mirrored = MIRRORED.indexOf(turned.charAt(at));
            if (mirrored >= 0) {
                turned.setCharAt(at, MIRRORED.charAt(mirrored ^ 1));
            }
        }
        return turned.toString();
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
