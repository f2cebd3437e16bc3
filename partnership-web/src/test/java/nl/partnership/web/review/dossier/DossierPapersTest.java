package nl.partnership.web.review.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.Evidence;
import nl.partnership.ejb.review.dossier.DossierFile;
import nl.partnership.ejb.review.dossier.DossierWork;
import nl.partnership.web.base.paper.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A dossier on paper and as a ZIP. */
class DossierPapersTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    private static DossierWork.OfSchool school(String name) {
        Sentence guideline = Sentence.of("vision.evidence.guideline", "Pesten/schelden: één lijn");
        return new DossierWork.OfSchool(
                name,
                List.of(
                        new Evidence.Line(
                                Evidence.Kind.MONITOR,
                                Sentence.of("schoolyear.evidence.monitor", "2025-2026"),
                                Evidence.function("SCHOOL_LEADER"),
                                DAY,
                                null,
                                null),
                        new Evidence.Line(
                                Evidence.Kind.GUIDELINE,
                                guideline,
                                Evidence.function("SAFETY_COORD"),
                                DAY,
                                Sentence.of("partner.participation.AGREED", DAY),
                                new Evidence.Proof(
                                        guideline, List.of(Sentence.asItIs("Praat eerst met beide leerlingen"))))));
    }

    private static DossierWork work(boolean whole, String... schools) {
        return new DossierWork(
                "part",
                "Stichting Proefstad",
                YEAR,
                DAY,
                whole,
                List.of(schools).stream().map(DossierPapersTest::school).toList());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
                files.put(file.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void every_paper_in_it_can_be_read_by_who_cannot_see() throws IOException {
        files(DossierPapers.zip(work(false, "De Brug"))).values().forEach(PdfUa::assertReadable);
        PdfUa.assertReadable(DossierPapers.paper(work(true, "De Brug", "De Linde")));
    }

    @Test
    void it_says_by_whom_when_and_where_the_proof_is_or_that_there_is_none() throws IOException {
        String paper = text(DossierPapers.paper(work(false, "De Brug")));
        assertTrue(paper.contains("Vastgelegd door Schoolleider op 9 november 2026."), paper);
        assertTrue(paper.contains("MR stemde in op 9 november 2026"), paper);
        assertTrue(paper.contains("Bewijs: bewijs/01 Richtlijn Pesten schelden een lijn.pdf"), paper);
        assertTrue(paper.contains("Bewijs: de vastlegging in het portaal"), paper);
        assertTrue(paper.contains("Geen bewijs vastgelegd"), paper);
        assertFalse(paper.toLowerCase(DossierWords.DUTCH).contains("voldoet"), paper);
        int at = 0;
        for (Evidence.Section section : Evidence.Section.values()) {
            int found = paper.indexOf(DossierWords.say("review.dossier.section." + section), at);
            assertTrue(found >= at, section.name());
            at = found;
        }
    }

    @Test
    void the_zip_of_a_school_has_the_paper_and_the_proofs_that_it_names() throws IOException {
        Map<String, byte[]> files = files(DossierPapers.zip(work(false, "De Brug")));
        assertEquals(
                List.of("dossier.pdf", "bewijs/01 Richtlijn Pesten schelden een lijn.pdf"),
                List.copyOf(files.keySet()));
        assertTrue(text(files.get("bewijs/01 Richtlijn Pesten schelden een lijn.pdf"))
                .contains("Praat eerst met beide leerlingen"));
    }

    @Test
    void the_zip_of_a_board_has_one_paper_and_a_folder_for_each_school() throws IOException {
        DossierFile dossier = new DossierFile(
                "Proefstad",
                YEAR,
                List.of(
                        new DossierFile.Part("De Brug", DossierPapers.zip(work(false, "De Brug"))),
                        new DossierFile.Part("De Linde", DossierPapers.zip(work(false, "De Linde")))),
                DossierPapers.zip(work(true, "De Brug", "De Linde")));
        assertEquals(
                List.of(
                        "dossier.pdf",
                        "01 De Brug/dossier.pdf",
                        "01 De Brug/bewijs/01 Richtlijn Pesten schelden een lijn.pdf",
                        "02 De Linde/dossier.pdf",
                        "02 De Linde/bewijs/01 Richtlijn Pesten schelden een lijn.pdf"),
                List.copyOf(files(DossierZip.all(dossier)).keySet()));
        String paper = text(DossierZip.paper(dossier));
        assertTrue(paper.contains("De Brug") && paper.contains("De Linde"), paper);
    }
}
