package nl.partnership.web.base.bom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of the EAR, put together from that of the WAR. */
class PackedTest {

    private static final byte[] CORE = "square codes".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OWN = "made a moment ago".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new LinkedHashMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Path ear(Map<String, byte[]> inTheWar) throws IOException {
        return Files.write(
                folder.resolve("it.ear"),
                zip(Map.of("lib/partnership-domain.jar", OWN, "partnership-web.war", zip(inTheWar))));
    }

    /** Built before its list. */
    private Path war() throws IOException {
        Path war = Files.writeString(folder.resolve("it.war"), "pages");
        return Files.setLastModifiedTime(war, FileTime.fromMillis(1_000));
    }

    private Path bom() throws IOException {
        return Files.writeString(
                folder.resolve("war.json"),
                """
                {"specVersion":"1.6","metadata":{"component":
                {"bom-ref":"pkg:war","name":"partnership-web","version":"9","licenses":[{"license":{"id":"EUPL-1.2"}}]}},
                "components":[
                {"bom-ref":"pkg:core","name":"core","hashes":[{"alg":"SHA-256","content":"%s"}]},
                {"bom-ref":"pkg:domain","name":"partnership-domain","hashes":[{"alg":"SHA-256","content":"older"}]},
                {"bom-ref":"pkg:other","name":"other","hashes":[]}]}
                """
                        .formatted(Packed.digest(CORE)));
    }

    @Test
    void it_names_the_war_and_every_jar_of_ear_and_war_and_no_other() throws IOException {
        Path written = folder.resolve("ear.json");
        BillOfEar.main(new String[] {
            "" + bom(), "" + war(), "" + ear(Map.of("WEB-INF/lib/renamed.jar", CORE)), "" + written,
        });
        JsonObject bill = BillOfEar.read(written);
        assertEquals(
                List.of("core", "partnership-domain", "partnership-web"),
                bill.getJsonArray("components").getValuesAs(JsonObject.class).stream()
                        .map(one -> one.getString("name"))
                        .toList());
        assertEquals(
                "partnership-ear",
                bill.getJsonObject("metadata").getJsonObject("component").getString("name"));
    }

    @Test
    void a_list_that_is_older_than_the_war_counts_for_nothing() throws IOException {
        Path bom = Files.setLastModifiedTime(bom(), FileTime.fromMillis(0));
        Path written = Files.writeString(folder.resolve("ear.json"), "of an earlier build");
        BillOfEar.main(new String[] {"" + bom, "" + war(), "" + ear(Map.of()), "" + written});
        assertFalse(Files.exists(written));
    }

    @Test
    void a_jar_that_nobody_knows_ends_the_build() throws IOException {
        Path ear = ear(Map.of("WEB-INF/lib/core.jar", OWN));
        Path bom = bom();
        String[] arguments = {"" + bom, "" + war(), "" + ear, "" + folder.resolve("none.json")};
        assertEquals(
                "Nobody knows core.jar in the EAR.",
                assertThrows(IllegalStateException.class, () -> BillOfEar.main(arguments))
                        .getMessage());
    }
}
