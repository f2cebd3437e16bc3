package nl.partnership.web.base.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.partnership.domain.base.PaperSigns;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    private static PDDocument read(Paper paper) throws IOException {
        byte[] pdf = paper.pdf();
        Files.write(Path.of("target", "paper.pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    private static Paper paper() {
        Paper paper = new Paper("Bewijs", Locale.forLanguageTag("nl"), "Bewijs 1");
        paper.lead("Verzuim: mag");
        paper.heading("Wie");
        paper.facts(Map.of("Door", "Zoë Čapek"));
        paper.table(List.of("Regel", "Versie"), List.of(List.of("R05", "1")));
        return paper;
    }

    @Test
    void it_says_what_was_written_on_it_on_numbered_pages() throws IOException {
        Paper paper = paper();
        for (int line = 0; line < 40; line++) {
            paper.text("Regel " + line);
        }
        try (PDDocument pdf = read(paper)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Zoë Čapek"), text);
            assertTrue(text.contains("Regel 39"), text);
            assertEquals(2, pdf.getNumberOfPages());
            assertTrue(text.contains("1 / 2") && text.contains("2 / 2"), text);
            assertEquals(595, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
        }
    }

    @Test
    void a_screen_reader_finds_title_language_structure_and_letters() throws IOException {
        try (PDDocument pdf = read(paper())) {
            assertEquals("Bewijs", pdf.getDocumentInformation().getTitle());
            assertEquals("nl", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            for (PDPage page : pdf.getPages()) {
                List<COSName> fonts = StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false)
                        .toList();
                assertTrue(fonts.size() >= 2, fonts.toString());
                for (COSName font : fonts) {
                    assertTrue(page.getResources().getFont(font).isEmbedded(), font.getName());
                }
            }
        }
    }

    @Test
    void of_a_text_that_shows_nothing_nothing_is_left() throws IOException {
        Paper paper = paper();
        paper.text("\u200d");
        paper.list(List.of("\u200d", "Een besluit"));
        paper.entry("Werkt de route?", Locale.forLanguageTag("nl"), "");
        paper.table(List.of("Wat", "Wie"), List.of(List.of("Route", ""), List.of("\u200d", "\u200d")));
        try (PDDocument pdf = read(paper)) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("Een besluit"));
        }
    }

    @Test
    void a_column_of_long_texts_is_wider_than_one_of_days() throws IOException {
        Paper paper = Paper.dense("Verslag", Locale.forLanguageTag("nl"), "Verslag 1");
        String what = "Cijfers van de jeugdmonitor delen met de school";
        paper.table(List.of("Wat", "Wie", "Wanneer"), List.of(List.of(what, "Yvonne Smit", "26 januari 2027")));
        try (PDDocument pdf = read(paper)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.lines().anyMatch(line -> line.startsWith(what)), text);
        }
    }

    @Test
    void whatever_stands_on_it_it_is_pdf_ua() {
        for (Paper paper : List.of(paper(), Paper.dense("Verslag", Locale.ENGLISH, "Verslag 1"))) {
            paper.text("Wie gaat over de route?", Locale.forLanguageTag("nl"));
            paper.list(List.of("Een besluit", "Nog een: \u2265 16 uur"));
            paper.entry("Werkt de route?", Locale.forLanguageTag("nl"), "Ja \u00b7 \u05e9\u05dc\u05d5\u05dd");
            paper.table(
                    List.of("Wat", "Wie"),
                    IntStream.range(0, 90)
                            .mapToObj(row -> List.of("Taak " + row, "De Brug"))
                            .toList());
            PdfUa.assertReadable(paper.pdf());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2265 16 uur",
                "\u2264 16 uur",
                "\u2192",
                "\u2713",
                "\u2717",
                "non\u2011break",
                "Nguy\u1ec5n Th\u1ea1nh",
                "\u0391\u03bb\u03ad\u03be\u03b1\u03bd\u03b4\u03c1\u03bf\u03c2",
                "\u041e\u043b\u0435\u043a\u0441\u0456\u0439 \u0429",
                "\u0130\u015f\u0131k \u011e",
                "\u1230\u120b\u121d\u1361",
                "\u20ac \u00bd \u00b2 \u2026 \u2013 \u2014 \u2022 \u2212",
                "\u2610 \u2611 \u00d7 \u00f7 \u2260 \u2248 \u221e \u221a \u2211",
                "\ud83d\ude00",
                "e\u0301",
                "\u0531\u0562",
                "\u10d0\u10d1",
                "\u2077 \u2081 \u2116 \u2122"
            })
    void every_sign_can_be_read_back_wherever_it_stands(String signs) throws IOException {
        Paper paper = new Paper("Kop " + signs, Locale.forLanguageTag("nl"), "Voet " + signs);
        paper.lead("Eerst " + signs);
        paper.heading("Deel " + signs);
        paper.text("Tekst " + signs);
        paper.facts(Map.of("Naam " + signs, "Waarde " + signs));
        paper.table(List.of("Kolom " + signs, "B"), List.of(List.of("Rij " + signs, "Cel " + signs)));
        try (PDDocument pdf = read(paper)) {
            String text = plain(new PDFTextStripper().getText(pdf));
            for (String place :
                    List.of("Kop", "Voet", "Eerst", "Deel", "Tekst", "Naam", "Waarde", "Kolom", "Rij", "Cel")) {
                assertTrue(text.contains(plain(place + signs)), place + ": " + text);
            }
            assertFalse(text.contains("#"), text);
        }
    }

    @Test
    void what_runs_from_right_to_left_can_be_read_back_in_its_own_order() throws IOException {
        String arabic = "\u0641\u0627\u0637\u0645\u0629";
        String hebrew = "\u05e9\u05dc\u05d5\u05dd";
        Paper paper = new Paper("Kop " + arabic, Locale.forLanguageTag("nl"), "Voet " + hebrew);
        paper.text("Wij spraken " + arabic + " en " + hebrew + " om 16:00 uur.");
        paper.facts(Map.of("Naam", arabic));
        try (PDDocument pdf = read(paper)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            String text = Normalizer.normalize(reader.getText(pdf), Normalizer.Form.NFKC);
            assertTrue(text.contains("Kop " + arabic), text);
            assertTrue(text.contains("Wij spraken " + arabic + " en " + hebrew + " om 16:00 uur."), text);
            assertTrue(text.contains("Voet " + hebrew), text);
            assertFalse(text.contains("#"), text);
        }
    }

    @Test
    void arabic_letters_join_and_run_from_right_to_left() {
        RightToLeft words = new RightToLeft();
        String shaped = words.shapeText("\u0641\u0627\u0637\u0645\u0629");
        assertEquals("\ufed3\ufe8e\ufec3\ufee4\ufe94", shaped);
        assertEquals("\u0641\u0627\u0637\u0645\u0629", words.deshapeText(shaped));
        assertEquals("\ufefc", words.shapeText("\u0628\u0644\u0627").substring(1), "lam and alef are one");
        assertEquals("(\u05d1)\u05d0", words.reorderRTLTextToLTR("\u05d0(\u05d1)"));
    }

    @Test
    void numbers_among_what_runs_from_right_to_left_stand_where_one_who_reads_it_looks_for_them() {
        RightToLeft words = new RightToLeft();
        assertEquals(
                "(5 \u05d2\u05d3) 16:00 \u05d1\u05d0",
                words.reorderRTLTextToLTR("\u05d0\u05d1 16:00 (\u05d3\u05d2 5)"));
        assertEquals("\u05d1 Jan de Wit \u05d0", words.reorderRTLTextToLTR("\u05d0 Jan de Wit \u05d1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij spraken \u05d0\u05d1\u05d2 16:00 \u05d3\u05d4\u05d5 5 \u05d6\u05d7 af.",
                "Voor \u0639\u0646\u062f\u0647 12 \u0633\u0646\u0629 geldt \u2265 16 uur."
            })
    void what_runs_from_right_to_left_with_numbers_in_it_can_be_read_back_in_its_own_order(String line)
            throws IOException {
        Paper paper = new Paper("Kop", Locale.forLanguageTag("nl"), "Voet");
        paper.text(line);
        try (PDDocument pdf = read(paper)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            String text = plain(Normalizer.normalize(reader.getText(pdf), Normalizer.Form.NFKC));
            assertTrue(text.contains(plain(line)), text);
        }
    }

    @Test
    void a_sign_without_a_letter_is_written_as_its_number() throws IOException {
        Paper paper = new Paper("Bewijs", Locale.forLanguageTag("nl"), "Voet");
        paper.text("Zie \u6f22 en \ud83e\uddff.");
        try (PDDocument pdf = read(paper)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Zie U+6F22 en U+1F9FF."), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"regular", "bold"})
    void there_is_a_letter_for_every_sign_that_may_be_typed(String weight) throws IOException {
        List<CmapLookup> letters = new ArrayList<>();
        for (PaperLetters.Family family : PaperLetters.FAMILIES) {
            letters.add(new TTFParser()
                    .parse(new RandomAccessReadBuffer(family.letters(weight)))
                    .getUnicodeCmapLookup());
        }
        List<String> missing = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(sign -> PaperSigns.written(Character.toString(sign)).equals(Character.toString(sign)))
                .filter(sign -> !Character.isWhitespace(sign))
                .filter(sign -> letters.stream().noneMatch(family -> family.getGlyphId(sign) > 0))
                .mapToObj(Integer::toHexString)
                .toList();
        assertEquals(List.of(), missing);
    }

    /** As far as two ways of writing the same differ: spaces, and marks that stand apart. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]+", "");
    }

    @Test
    void what_looks_like_a_picture_or_a_style_is_text_and_fetches_nothing() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            String picture = "<img src=\"" + address + "\"/>";
            String style = "<style>@import url(" + address + ")</style>";
            Paper paper = new Paper(picture, Locale.ENGLISH, style);
            paper.text(picture);
            paper.facts(Map.of(style, picture));
            try (PDDocument pdf = read(paper)) {
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
                assertTrue(text.contains(picture.replace(" ", "")), text);
                assertTrue(text.contains(style.replace(" ", "")), text);
            }
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }
}
