package nl.partnership.web.base.assets;

import java.util.Map;

/**
 * A file that the build listed.
 *
 * @param library of Faces, {@code base} for our own
 * @param name in the library, with its folders
 * @param version the beginning of the digest of its content
 * @param length in bytes
 * @param compressedLength in bytes; -1 when it is kept as it is, as compressing gains nothing
 */
record Asset(String library, String name, String version, long length, long compressedLength) {

    private static final String TEXT = ";charset=UTF-8";
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript" + TEXT,
            "css", "text/css" + TEXT,
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "woff2", "font/woff2",
            "woff", "font/woff",
            "ttf", "font/ttf",
            "eot", "application/vnd.ms-fontobject");

    /** Whether files with such a name travel to browsers. */
    static boolean isNamedAsOne(String name) {
        return TYPES.containsKey(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    String contentType() {
        return TYPES.get(ending(name));
    }

    boolean isCompressed() {
        return compressedLength >= 0;
    }

    /** As what it is kept, in the folder of the assets. */
    String file() {
        return library + "/" + name + (isCompressed() ? ".gz" : "");
    }

    /** The address, from the folder in which Faces serves what belongs to pages. */
    String address() {
        return name + ".xhtml?ln=" + library + "&v=" + version;
    }
}
