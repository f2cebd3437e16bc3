package nl.partnership.domain.covenant;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of file that the text of a covenant can be, and how one sees that a file is what its name says. */
public enum DocumentKind {
    PDF("application/pdf") {
        @Override
        boolean isIn(byte[] content) {
            String end = text(content, Math.max(0, content.length - LAST_BYTES), content.length);
            return text(content, 0, Math.min(content.length, PDF_START.length()))
                            .equals(PDF_START)
                    && end.contains("startxref")
                    && end.contains("%%EOF");
        }
    },
    /** A Word document without macros. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        boolean isIn(byte[] content) {
            Map<String, String> parts = parts(content);
            return parts.containsKey("word/document.xml")
                    && !parts.containsKey("word/vbaProject.bin")
                    && parts.getOrDefault(CONTENT_TYPES, "").contains("wordprocessingml.document.main+xml");
        }
    };

    private static final String PDF_START = "%PDF-";
    private static final int LAST_BYTES = 2048;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_PARTS = 2000;
    /** What a file of the largest size may unpack to; one that becomes larger was made to do harm. */
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private final String mediaType;

    DocumentKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end: ".pdf". */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether these bytes are such a file. */
    abstract boolean isIn(byte[] content);

    private static String text(byte[] content, int from, int until) {
        return new String(content, from, until - from, StandardCharsets.ISO_8859_1);
    }

    /** The names in a zip file, and of the list of contents the text too; empty when it is no whole zip file. */
    private static Map<String, String> parts(byte[] content) {
        Map<String, String> parts = new HashMap<>();
        long left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            byte[] buffer = new byte[8192];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                StringBuilder text = new StringBuilder();
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0 || parts.size() > MOST_PARTS) {
                        return Map.of();
                    }
                    if (entry.getName().equals(CONTENT_TYPES)) {
                        text.append(text(buffer, 0, read));
                    }
                }
                parts.put(entry.getName(), text.toString());
            }
        } catch (IOException | IllegalArgumentException e) {
            // broken, or names that are no text
            return Map.of();
        }
        return parts;
    }
}
