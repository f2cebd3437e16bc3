package nl.partnership.web.insight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.partnership.web.base.PageWords;
import nl.partnership.web.base.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Somebody without a register who reads everything that the portal lets them read, again and again. */
final class Outsider {

    /** Of a page with parameters, how many different ones are read. */
    private static final int MOST_OF_KIND = 3;

    private static final Pattern HREF = Pattern.compile("href=\"(/[^\"#]+)");

    /** What leads out, or is the same for everybody. */
    private static final Pattern LEFT_OUT = Pattern.compile(".*(sign-out|jakarta\\.faces\\.resource).*");

    /** Of a fault; of the moment at which a paper was made. */
    private static final Pattern EACH_TIME_ANOTHER =
            Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}|\\b\\d{1,2}[:.]\\d{2}\\b");

    private final Visitor visitor;
    private final Set<String> addresses = new LinkedHashSet<>();

    /**
     * Looks for everything that pages lead to.
     *
     * @param visitor signed in
     * @param more addresses that no page leads to
     */
    Outsider(Visitor visitor, Collection<String> more) {
        this.visitor = visitor;
        Map<String, Integer> kinds = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(visitor.get("/index.xhtml")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")));
        while (!ahead.isEmpty()) {
            String address = ahead.pop();
            if (addresses.add(address)) {
                links(visitor.fetch(address)).stream()
                        .filter(link -> !LEFT_OUT.matcher(link).matches())
                        .filter(link -> kinds.merge(link.replaceFirst("\\?.*", ""), 1, Integer::sum) <= MOST_OF_KIND)
                        .forEach(ahead::add);
            }
        }
        addresses.addAll(more);
    }

    /** By address what it says in words; each is asked for anew. */
    Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        addresses.forEach(address -> told.put(address, words(visitor.fetch(address))));
        return told;
    }

    private static Set<String> links(HttpResponse<byte[]> answer) {
        Set<String> links = new LinkedHashSet<>();
        if (type(answer).startsWith("text/html")) {
            HREF.matcher(text(answer.body()))
                    .results()
                    .forEach(link -> links.add(link.group(1).replace("&amp;", "&")));
        }
        return links;
    }

    private static String words(HttpResponse<byte[]> answer) {
        String type = type(answer);
        String words = type.startsWith("text/html")
                ? PageWords.of(text(answer.body())) + links(answer)
                : type.startsWith("application/pdf")
                        ? paper(answer.body())
                        : type.contains("spreadsheet") ? sheet(answer.body()) : text(answer.body());
        return answer.statusCode() + " "
                + EACH_TIME_ANOTHER.matcher(words).replaceAll("").replaceAll("\\s+", " ");
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String paper(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells; what is about the file itself has the moment in it. */
    private static String sheet(byte[] bytes) {
        StringBuilder cells = new StringBuilder();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    row.forEach(cell ->
                            cells.append(cell == null ? "" : cell.getText()).append(' '));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells.toString();
    }
}
