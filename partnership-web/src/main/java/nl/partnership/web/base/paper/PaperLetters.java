package nl.partnership.web.base.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;
import nl.partnership.domain.base.PaperSigns;

/**
 * The letters that a {@link Paper} is written with: those of the pages first, then wide families for what they lack. The
 * renderer writes the same sign for all that none of them has, so {@link PaperSigns} says what they have.
 */
final class PaperLetters {

    /**
     * Letters of one making.
     *
     * @param name by which the style of the paper calls them
     * @param file how the names of their files begin
     */
    record Family(String name, String file) {

        /** @param weight regular or bold */
        InputStream letters(String weight) {
            return PaperLetters.class.getResourceAsStream("/paper/" + file + weight + ".ttf");
        }
    }

    static final List<Family> FAMILIES =
            List.of(new Family("Hyperlegible", ""), new Family("Wide", "wide-"), new Family("Ethiopic", "ethiopic-"));

    private PaperLetters() {}

    static void useIn(PdfRendererBuilder builder) {
        for (Family family : FAMILIES) {
            builder.useFont(() -> family.letters("regular"), family.name(), 400, FontStyle.NORMAL, true);
            builder.useFont(() -> family.letters("bold"), family.name(), 700, FontStyle.NORMAL, true);
        }
    }
}
