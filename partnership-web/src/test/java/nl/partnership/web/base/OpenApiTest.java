package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The description of the HTTP interface is complete; that its answers are as described, {@link Program} watches. */
@Tag("shape")
class OpenApiTest {

    @Test
    void it_describes_every_path_that_was_decided_and_no_other() {
        List<String> decided = AccessTable.rows().stream()
                .map(AccessTable.Row::entry)
                .filter(entry -> entry.contains(" /api/"))
                .toList();
        JsonObject paths = Program.DESCRIPTION.getJsonObject("paths");
        List<String> described = paths.keySet().stream()
                .flatMap(path -> paths.getJsonObject(path).keySet().stream()
                        .map(verb -> verb.toUpperCase(Locale.ROOT) + " " + path))
                .toList();
        assertEquals(List.of(), Difference.between(decided, described), "the description");
    }
}
