package nl.partnership.ejb.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.screening.Screening;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demonstration tells would pass if somebody typed it. */
class DemoTextsTest {

    private static final Screening SCREENING = new Screening();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @ValueSource(strings = {"bridge-last-year", "bridge-this-year", "linden", "agreements", "expectations", "vision"})
    void nobody_is_recognisable(String talk) {
        JsonValue told;
        try (JsonReader reader =
                Json.createReader(DemoTextsTest.class.getResourceAsStream("/demo/" + talk + ".json"))) {
            told = reader.readValue();
        }
        List<String> found = texts(told)
                .flatMap(text -> SCREENING.findings(text, TODAY).stream().map(finding -> finding.in(text)))
                .toList();
        assertEquals(List.of(), found);
    }

    /** All but the guests, who are there by name. */
    private static Stream<String> texts(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Stream.of(((JsonString) value).getString());
            case ARRAY -> value.asJsonArray().stream().flatMap(DemoTextsTest::texts);
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("guests"))
                        .flatMap(entry -> texts(entry.getValue()));
            default -> Stream.empty();
        };
    }
}
