package nl.partnership.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Signs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.screening.Plain;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.base.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads what people type comes to an end, soon, however much that is and however it repeats itself. */
class EndlessTextTest {

    private static final int LENGTH = 100_000;

    private static final Map<String, Consumer<String>> READERS = Map.ofEntries(
            Map.entry("text", text -> Text.required("field", text, 4000)),
            Map.entry("line", text -> Text.requiredLine("field", text, 120)),
            Map.entry("name", text -> Text.name("field", text, 120)),
            Map.entry("digits", Signs::digits),
            Map.entry("address", text -> MailAddress.of("field", text)),
            Map.entry("number", text -> PhoneNumber.typed("field", text)),
            Map.entry("words", Words::of),
            Map.entry("fold", NameKey::fold),
            Map.entry("plain", Plain::word),
            Map.entry("rows", TrailRows::typed),
            Map.entry("filter", text -> new AuditFilter(null, null, text, text, text, null)),
            Map.entry("rules", text -> RuleFormat.read(text, Vocabulary.shipped())));

    private static final List<String> PIECES = List.of(
            "a",
            "1",
            " ",
            "\n",
            "- ",
            "a.",
            "@",
            "<",
            "(",
            "\"",
            ",",
            "%41",
            "+31 ",
            "\u0301\u0323",
            "\ud83d\ude00",
            "Jan ");

    static Stream<Arguments> all() {
        return READERS.keySet().stream().flatMap(reader -> PIECES.stream().map(piece -> Arguments.of(reader, piece)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_comes_to_an_end(String reader, String piece) {
        String text = "a" + piece.repeat(LENGTH / piece.length()) + "b";
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            try {
                READERS.get(reader).accept(text);
            } catch (RuleViolation violation) {
                // refused is an end as well
            }
        });
    }
}
