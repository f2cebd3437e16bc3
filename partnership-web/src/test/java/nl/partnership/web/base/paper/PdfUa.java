package nl.partnership.web.base.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether who cannot see can read a paper: PDF/UA-1, as veraPDF judges it. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Fails with each rule that the paper breaks. */
    public static void assertReadable(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            List<String> broken = validator.validate(parser).getTestAssertions().stream()
                    .filter(rule -> rule.getStatus() == TestAssertion.Status.FAILED)
                    .map(rule -> rule.getRuleId().getClause() + "-"
                            + rule.getRuleId().getTestNumber() + " " + rule.getMessage())
                    .distinct()
                    .toList();
            assertEquals(List.of(), broken);
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not read it", e);
        }
    }
}
