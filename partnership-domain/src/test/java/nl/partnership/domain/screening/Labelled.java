package nl.partnership.domain.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.screening.Finding.Kind;

/**
 * A sentence in which somebody marked what points to a person.
 *
 * @param marks in the order of the text
 */
record Labelled(String text, List<Finding> marks) {

    private static final Pattern MARK = Pattern.compile("\\{([A-Z_]+)\\|([^}]+)}");

    /** A character that one does not see, by its number. */
    private static final Pattern UNSEEN = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** Takes the marks out of a line. */
    static Labelled of(String typed) {
        String line = UNSEEN.matcher(typed)
                .replaceAll(unseen -> String.valueOf((char) Integer.parseInt(unseen.group(1), 16)));
        StringBuilder text = new StringBuilder();
        List<Finding> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int end = 0;
        while (mark.find()) {
            text.append(line, end, mark.start());
            int from = text.length();
            text.append(mark.group(2));
            marks.add(new Finding(Kind.valueOf(mark.group(1)), from, text.length()));
            end = mark.end();
        }
        return new Labelled(text.append(line.substring(end)).toString(), marks);
    }

    /** All sentences of a file beside the test data of the sharing rules. */
    static List<Labelled> read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Labelled.class.getResourceAsStream("/screening/" + name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Labelled::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
