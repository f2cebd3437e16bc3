package nl.partnership.web.base.bom;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Writes the list of all that is in the EAR, in CycloneDX: {@code <bom of the WAR> <WAR> <EAR> <file to write>}. The build has none by
 * itself, as the parts of an EAR are modules. It is drawn from the jars that are there, and ends with a failure at one that nobody
 * knows.
 */
public final class BillOfEar {

    private final JsonObject war;
    private final Packed ear;

    private BillOfEar(JsonObject war, Packed ear) {
        this.war = war;
        this.ear = ear;
    }

    public static void main(String[] arguments) throws IOException {
        Path bom = Path.of(arguments[0]);
        Path file = Path.of(arguments[3]);
        Files.deleteIfExists(file);
        if (!Files.exists(bom) || older(bom, Path.of(arguments[1]))) {
            // as Maven says itself; one of an earlier build knows nothing of this WAR
            System.out.println("Without a network there is no list of the WAR, and so none of the EAR.");
            return;
        }
        JsonObject war = read(bom);
        JsonObject bill = new BillOfEar(war, Packed.in(Path.of(arguments[2]))).write();
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (OutputStream out = Files.newOutputStream(file);
                JsonWriter writer = pretty.createWriter(out)) {
            writer.write(bill);
        }
    }

    private static boolean older(Path bom, Path war) throws IOException {
        return Files.getLastModifiedTime(bom).compareTo(Files.getLastModifiedTime(war)) < 0;
    }

    static JsonObject read(Path bom) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(bom))) {
            return reader.readObject();
        }
    }

    private JsonObject write() {
        Map<String, JsonObject> parts = new TreeMap<>();
        for (Packed.Jar jar : ear.jars()) {
            JsonObject part = Packed.known(jar, components())
                    .orElseThrow(() -> new IllegalStateException("Nobody knows " + jar.name() + " in the EAR."));
            parts.put(part.getString("bom-ref"), part);
        }
        JsonObject pages = war.getJsonObject("metadata").getJsonObject("component");
        parts.put(pages.getString("bom-ref"), pages);
        JsonObject whole = whole(pages);
        JsonArrayBuilder components = Json.createArrayBuilder();
        parts.values().forEach(components::add);
        JsonArrayBuilder refs = Json.createArrayBuilder();
        parts.keySet().forEach(refs::add);
        return Json.createObjectBuilder()
                .add("bomFormat", "CycloneDX")
                .add("specVersion", war.getString("specVersion"))
                .add("serialNumber", "urn:uuid:" + of(String.join("\n", parts.keySet())))
                .add("version", 1)
                .add("metadata", Json.createObjectBuilder().add("component", whole))
                .add("components", components)
                .add(
                        "dependencies",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("ref", whole.getString("bom-ref"))
                                        .add("dependsOn", refs)))
                .build();
    }

    private List<JsonObject> components() {
        return war.getJsonArray("components").getValuesAs(JsonObject.class);
    }

    /** As the WAR, under the name of the EAR. */
    private static JsonObject whole(JsonObject pages) {
        String ref = "pkg:maven/nl.partnership/partnership-ear@" + pages.getString("version") + "?type=ear";
        JsonObjectBuilder whole = Json.createObjectBuilder()
                .add("type", "application")
                .add("bom-ref", ref)
                .add("group", "nl.partnership")
                .add("name", "partnership-ear")
                .add("version", pages.getString("version"))
                .add("purl", ref);
        Optional.ofNullable(pages.getJsonArray("licenses")).ifPresent(licences -> whole.add("licenses", licences));
        return whole.build();
    }

    private static UUID of(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
