package nl.partnership.web.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.partnership.web.base.BrowserTest;
import nl.partnership.web.base.paper.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The reports of the demonstration on paper. */
class ReportIT extends BrowserTest {

    @Test
    void every_report_of_the_demonstration_fits_one_sheet_printed_and_as_a_file() throws IOException {
        browser.signIn("coordinator");
        List<String> reports = reports();
        assertTrue(reports.size() > 3, reports.toString());
        for (String report : reports) {
            browser.open(report);
            // what is still going on gets longer while other tests take part
            if (page().getByText("dit gesprek is nog bezig").count() > 0) {
                continue;
            }
            byte[] printed = page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
            assertEquals(1, sheets(printed), report);
            byte[] file = page().context()
                    .request()
                    .get(address(report.replace("report.xhtml", "report-paper.xhtml"))
                            .toString())
                    .body();
            assertEquals(1, sheets(file), report);
            PdfUa.assertReadable(file);
        }
    }

    @Test
    void the_next_day_decisions_and_tasks_come_before_the_answers() throws IOException {
        browser.signIn("coordinator");
        String report = reports().get(0).replace("report.xhtml", "report-paper.xhtml");
        byte[] file = page().context().request().get(address(report).toString()).body();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(pdf);
            List<Integer> places = List.of("Besluiten", "Taken", "Antwoorden", "Wie erbij waren").stream()
                    .map(text::indexOf)
                    .toList();
            assertEquals(places.stream().sorted().toList(), places, text);
            assertTrue(places.get(0) > 0, text);
        }
    }

    /** Addresses of the reports of this year and the last one that have answers, the newest first. */
    private List<String> reports() {
        browser.open("/conversation/conversations.xhtml");
        List<String> years = links("nav .switch a");
        return years.stream()
                .flatMap(year -> {
                    browser.open(year);
                    return links("main a[href*='conversation.xhtml?id=']").stream();
                })
                .map(conversation -> {
                    browser.open(conversation);
                    return links("main a[href*='report.xhtml']").stream()
                            .findFirst()
                            .orElse(null);
                })
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<String> links(String selector) {
        return page().locator(selector).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static int sheets(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        }
    }
}
