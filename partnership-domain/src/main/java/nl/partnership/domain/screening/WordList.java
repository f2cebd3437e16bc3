package nl.partnership.domain.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists that ship with the screening, beside the vocabulary of the sharing rules. */
final class WordList {

    private WordList() {}

    /** The lines of a list, without comments and empty lines. */
    static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/screening/" + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
