package nl.partnership.domain.partner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A telephone number that is the same in the whole country. They are data, with the day on which somebody looked whether
 * they are right, and where.
 *
 * @param number as people write it
 */
public record NationalNumber(String code, String number, LocalDate checkedOn, String source) {

    /** Danger now. */
    public static final String EMERGENCY = "EMERGENCY";

    /** The police, when it can wait. */
    public static final String POLICE = "POLICE";

    /** Advice on domestic violence and child abuse, and where one reports it. */
    public static final String VEILIG_THUIS = "VEILIG_THUIS";

    private static final String FILE = "/partner/national-numbers.csv";

    private static final Map<String, NationalNumber> ALL = read();

    /** @param code one of those above */
    public static NationalNumber of(String code) {
        return ALL.get(code);
    }

    /** All of them, for danger first. */
    public static List<NationalNumber> all() {
        return List.copyOf(ALL.values());
    }

    private static Map<String, NationalNumber> read() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(NationalNumber.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            // codes, numbers and addresses never need quotes
            return in.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new NationalNumber(cells[0], cells[1], LocalDate.parse(cells[2]), cells[3]))
                    .collect(Collectors.toMap(
                            NationalNumber::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
