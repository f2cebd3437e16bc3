package nl.partnership.web.base.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.partnership.domain.base.PaperSigns;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paper to keep: A4 where nothing else is said, as PDF with headings, tables and a language that screen readers know (PDF/UA). What is written on
 * it stays text, whatever it looks like; nothing is read but the letters and the style that come with the portal. A sign for
 * which there is no letter is written as its number, as in U+6F22; services refuse what is typed for a paper before ({@link PaperSigns}).
 */
public final class Paper {

    private static final int FEWEST_SIGNS = 14;
    private static final int MOST_SIGNS = 50;

    static {
        // it would tell of every paper that it makes one
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Document document;
    private final Element body;

    /**
     * @param title above it, and what a reader of PDF calls it
     * @param language of the texts
     * @param foot at the foot of every page, before the number of the page
     */
    public Paper(String title, Locale language, String foot) {
        this(title, language, foot, style("paper"));
    }

    /** The same with more on a sheet: smaller margins and letters, that still read well. */
    public static Paper dense(String title, Locale language, String foot) {
        return new Paper(title, language, foot, style("paper") + style("dense"));
    }

    /** The same on A5. */
    public static Paper small(String title, Locale language, String foot) {
        return new Paper(title, language, foot, style("paper") + style("dense") + style("small"));
    }

    private Paper(String title, Locale language, String foot, String style) {
        document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", language.getLanguage());
        document.appendChild(html);
        Element head = add(html, "head", null);
        add(head, "title", title);
        Element subject = add(head, "meta", null);
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", title);
        add(head, "style", style);
        body = add(html, "body", null);
        add(body, "div", foot).setAttribute("id", "foot");
        add(body, "h1", title);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What matters most, larger. */
    public void lead(String text) {
        add(body, "p", text).setAttribute("class", "lead");
    }

    public void heading(String text) {
        add(body, "h2", text);
    }

    /** Below a heading. */
    public void subheading(String text) {
        add(body, "h3", text);
    }

    /** A paragraph; its line breaks stay. */
    public void text(String text) {
        add(body, "p", text);
    }

    /** The same, in another language than the rest. */
    public void text(String text, Locale language) {
        add(body, "p", text).setAttribute("lang", language.getLanguage());
    }

    /** Each is an item of its own. */
    public void list(List<String> items) {
        Element list = add(body, "ul", null);
        items.forEach(item -> add(list, "li", item));
    }

    /**
     * A paragraph that begins with what it is about, in bold.
     *
     * @param language of what it is about
     */
    public void entry(String about, Locale language, String text) {
        Element entry = add(body, "p", null);
        add(entry, "strong", about).setAttribute("lang", language.getLanguage());
        entry.appendChild(document.createTextNode(" " + PaperSigns.written(text)));
    }

    /** Names and what they are, in the order of the map. */
    public void facts(Map<String, String> facts) {
        Element table = add(body, "table", null);
        table.setAttribute("class", "facts");
        Element rows = add(table, "tbody", null);
        facts.forEach((name, value) -> {
            Element row = add(rows, "tr", null);
            add(row, "th", name).setAttribute("scope", "row");
            add(row, "td", value);
        });
    }

    /**
     * A table; of each row the first cell is its heading. A column of long texts is wider than one of days.
     *
     * @param heads one for each column
     * @param rows as many cells as heads
     */
    public void table(List<String> heads, List<List<String>> rows) {
        Element table = add(body, "table", null);
        Element head = add(add(table, "thead", null), "tr", null);
        int[] signs = signs(heads, rows);
        int all = Arrays.stream(signs).sum();
        for (int at = 0; at < heads.size(); at++) {
            Element name = add(head, "th", heads.get(at));
            name.setAttribute("scope", "col");
            name.setAttribute("style", "width: " + 100 * signs[at] / all + "%");
        }
        Element lines = add(table, "tbody", null);
        for (List<String> cells : rows) {
            Element row = add(lines, "tr", null);
            add(row, "th", cells.get(0)).setAttribute("scope", "row");
            cells.subList(1, cells.size()).forEach(cell -> add(row, "td", cell));
        }
    }

    /** How much of a line each column would take, within bounds. */
    private static int[] signs(List<String> heads, List<List<String>> rows) {
        int[] signs = new int[heads.size()];
        for (int at = 0; at < signs.length; at++) {
            int column = at;
            int longest = Stream.concat(Stream.of(heads), rows.stream())
                    .map(cells -> cells.get(column))
                    .mapToInt(cell -> cell == null ? 0 : cell.length())
                    .max()
                    .orElse(0);
            signs[at] = Math.min(MOST_SIGNS, Math.max(FEWEST_SIGNS, longest));
        }
        return signs;
    }

    /** @param text null for none; of signs that a paper does not show nothing is left */
    private Element add(Element parent, String name, String text) {
        Element child = document.createElement(name);
        String written = text == null ? "" : PaperSigns.written(text);
        // one that is empty breaks the drawing
        if (!written.isEmpty()) {
            child.appendChild(document.createTextNode(written));
        }
        parent.appendChild(child);
        return child;
    }

    /** The file. */
    public byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            PaperLetters.useIn(builder);
            RightToLeft.useIn(builder);
            builder.withW3cDocument(document, null)
                    .useExternalResourceAccessControl(
                            (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .usePdfUaAccessibility(true)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String style(String name) {
        try (InputStream in = Paper.class.getResourceAsStream("/paper/" + name + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
