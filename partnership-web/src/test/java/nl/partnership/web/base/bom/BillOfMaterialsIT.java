package nl.partnership.web.base.bom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The list of all that is in the WAR, and in the EAR where that is built: the build makes it, unless it is to be quick. Its
 * tag is that of the lane that builds the EAR.
 */
@Tag("shared-portal")
class BillOfMaterialsIT {

    private static final Path BOM = Path.of("target", "bom.json");

    @BeforeEach
    void a_quick_build_makes_none() {
        assumeTrue(Files.exists(BOM), "built with -Dquick");
    }

    private static List<JsonObject> components() throws IOException {
        return BillOfEar.read(BOM).getJsonArray("components").getValuesAs(JsonObject.class);
    }

    private static Packed packed() throws IOException {
        Optional<Path> archive = Stream.of("partnership.ear", "partnership.war")
                .map(name -> Path.of("target", name))
                .filter(Files::exists)
                .findFirst();
        return Packed.in(archive.orElseThrow());
    }

    @Test
    void every_jar_is_in_the_list() throws IOException {
        List<JsonObject> components = components();
        List<Packed.Jar> jars = packed().jars();
        assertFalse(jars.isEmpty());
        assertEquals(
                List.of(),
                jars.stream()
                        .filter(jar -> Packed.known(jar, components).isEmpty())
                        .map(Packed.Jar::name)
                        .toList());
    }

    @Test
    void the_ear_lacks_no_jar_of_the_war() throws IOException {
        Path ear = Path.of("target", "partnership.ear");
        assumeTrue(Files.exists(ear), "where the WAR alone is built");
        assertEquals(
                List.of(),
                Packed.in(Path.of("..", "partnership-web", "target", "partnership.war"))
                        .lacking(Packed.in(ear)));
    }

    @Test
    void all_that_is_in_the_list_says_its_licence_and_version() throws IOException {
        assertEquals(
                List.of(),
                components().stream()
                        .filter(one -> one.getOrDefault("licenses", JsonValue.EMPTY_JSON_ARRAY)
                                        .asJsonArray()
                                        .isEmpty()
                                || one.getString("version", "").isEmpty())
                        .map(one -> one.getString("name"))
                        .toList());
    }
}
