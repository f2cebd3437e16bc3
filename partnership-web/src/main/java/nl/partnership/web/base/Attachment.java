package nl.partnership.web.base;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** How HTTP says that an answer is a file to keep, and what it is called (RFC 6266). */
final class Attachment {

    private Attachment() {}

    /** The header for a file of this name: in full, and before that in plain letters for who reads no more. */
    static String disposition(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
