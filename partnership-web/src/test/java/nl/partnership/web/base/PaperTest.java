package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

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
