package nl.partnership.domain.covenant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.partnership.domain.base.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CovenantTextTest {

    private static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj<<>>endobj\nstartxref\n9\n%%EOF\n");
    private static final String WORD =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final byte[] DOCX = zip(Map.of("[Content_Types].xml", WORD, "word/document.xml", "<w/>"));

    private static CovenantText text(String name, byte[] content) {
        return new CovenantText(null, name, content, null, Instant.EPOCH);
    }

    private static void assertRefused(String key, String name, byte[] content) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> text(name, content), name);
        assertEquals(key, refused.key());
        assertEquals("file", refused.field());
    }

    @Test
    void a_pdf_and_a_word_document_are_kept_as_they_came_with_their_digest() {
        assertArrayEquals(PDF, text("convenant.pdf", PDF).read());
        assertArrayEquals(DOCX, text("Convenant.DOCX", DOCX).read());
        assertEquals(DocumentKind.DOCX, text("Convenant.DOCX", DOCX).getKind());
        assertTrue(text("convenant.pdf", PDF).getDigest().matches("[0-9a-f]{64}"));
    }

    @Test
    void what_is_not_what_its_name_says_is_refused() {
        String lie = "covenant.file.notWhatItSays";
        assertRefused(lie, "convenant.pdf", DOCX);
        assertRefused(lie, "convenant.docx", PDF);
        assertRefused(lie, "convenant.pdf", bytes("<html>%PDF-1.7 startxref %%EOF"));
        assertRefused(lie, "half.pdf", bytes("%PDF-1.7\n1 0 obj"));
        assertRefused(lie, "half.docx", Arrays.copyOf(DOCX, DOCX.length / 3));
        assertRefused(lie, "sheet.docx", zip(Map.of("[Content_Types].xml", "sheet", "word/document.xml", "<w/>")));
        assertRefused(lie, "plain.docx", zip(Map.of("readme.txt", "hello")));
        assertRefused(
                lie,
                "macro.docx",
                zip(Map.of("[Content_Types].xml", WORD, "word/document.xml", "<w/>", "word/vbaProject.bin", "x")));
    }

    @Test
    void other_kinds_empty_files_and_large_ones_are_refused() {
        assertRefused("covenant.file.otherKind", "convenant.exe", PDF);
        assertRefused("covenant.file.otherKind", "convenant.pdf.html", PDF);
        assertRefused("covenant.file.otherKind", "convenant", PDF);
        assertRefused("covenant.file.otherKind", "..pdf", PDF);
        assertRefused("covenant.file.otherKind", null, PDF);
        assertRefused("covenant.file.empty", "convenant.pdf", new byte[0]);
        assertRefused("covenant.file.tooLarge", "convenant.pdf", new byte[CovenantText.MOST_BYTES + 1]);
    }

    @Test
    void a_name_that_is_too_long_is_refused_and_not_cut() {
        String longest = "c".repeat(116) + ".pdf";
        assertEquals(longest, text("C:\\covenants\\" + longest, PDF).getFileName());
        assertRefused("covenant.file.longName", "c" + longest, PDF);
    }

    @Test
    void ten_megabytes_fit() {
        byte[] large = new byte[CovenantText.MOST_BYTES];
        new Random(1).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, 9);
        System.arraycopy(PDF, 0, large, large.length - PDF.length, PDF.length);
        assertArrayEquals(large, text("groot.pdf", large).read());
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/convenant.pdf,convenant.pdf",
        "C:\\Users\\iemand\\convenant.pdf,convenant.pdf",
        "a\"b\u202Efdp.pdf,abfdp.pdf",
        "Convenant één.pdf,Convenant één.pdf"
    })
    void of_a_name_only_the_harmless_last_part_is_kept(String name, String kept) {
        assertEquals(kept, text(name, PDF).getFileName());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(bytes(entry.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
