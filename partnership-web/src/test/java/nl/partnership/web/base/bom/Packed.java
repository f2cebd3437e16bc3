package nl.partnership.web.base.bom;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The jars in a WAR or an EAR, those of a WAR inside it as well.
 *
 * @param jars each with its name there
 */
record Packed(List<Jar> jars) {

    /** How our own modules are called; they are made anew by each build. */
    private static final String OWN = "partnership-";

    /**
     * A jar.
     *
     * @param name without the folder
     * @param sha256 in hexadecimal digits
     */
    record Jar(String name, String sha256) {}

    static Packed in(Path archive) throws IOException {
        try (InputStream file = Files.newInputStream(archive)) {
            return new Packed(List.copyOf(read(file)));
        }
    }

    private static List<Jar> read(InputStream archive) throws IOException {
        List<Jar> found = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            if (name.endsWith(".war")) {
                found.addAll(read(zip));
            } else if (name.endsWith(".jar")) {
                found.add(new Jar(name, digest(zip.readAllBytes())));
            }
        }
        return found;
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which of these it is: one of ours by its name, any other by what is in it. */
    static Optional<JsonObject> known(Jar jar, Collection<JsonObject> components) {
        return components.stream()
                .filter(one -> jar.name().startsWith(OWN)
                        ? jar.name().matches(one.getString("name") + "(?:-[0-9].*)?\\.jar")
                        : hashes(one).contains(jar.sha256()))
                .findFirst();
    }

    /** The names of those that the other does not have, whatever they are called there; ours, made anew, are not compared. */
    List<String> lacking(Packed other) {
        List<String> there = other.jars.stream().map(Jar::sha256).toList();
        return jars.stream()
                .filter(jar -> !jar.name().startsWith(OWN) && !there.contains(jar.sha256()))
                .map(Jar::name)
                .toList();
    }

    private static List<String> hashes(JsonObject component) {
        JsonValue hashes = component.getOrDefault("hashes", JsonValue.EMPTY_JSON_ARRAY);
        return hashes.asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(hash -> hash.getString("content"))
                .toList();
    }
}
