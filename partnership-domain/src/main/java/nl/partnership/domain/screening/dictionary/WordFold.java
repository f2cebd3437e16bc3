package nl.partnership.domain.screening.dictionary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.partnership.domain.screening.Dictionary;
import nl.partnership.domain.screening.Plain;

/**
 * Makes the word file of the screening while the portal is built: all forms of all words of the dictionary, in small
 * letters without accents, sorted, each with what it may be. The dictionary lies beside the sources as it came from its
 * registry, so that nothing is fetched.
 */
public final class WordFold {

    /** Flags that a name of a person may have; one of a place, a language or its people has others as well. */
    private static final Set<String> OF_PERSONS =
            Set.of("PN", "Sv", "CA", "Gs", "Gl", "Gw", "Gp", "Gh", "Gi", "Ga", "Gb", "Gd", "Gk", "GL", "GW");

    private static final String FORBIDDEN = "Fw";
    private static final String NOT_ALONE = "Cx";
    private static final int TAR_BLOCK = 512;
    private static final int TAR_SIZE = 124;

    private final Map<String, Integer> words = new TreeMap<>();

    /**
     * @param arguments the package with the dictionary, the folder with the sources of this, and the file to write; one
     *     that is newer than both stays as it is
     */
    public static void main(String[] arguments) throws IOException {
        Path dictionary = Path.of(arguments[0]);
        Path file = Path.of(arguments[2]);
        if (!isNewer(file, dictionary, Path.of(arguments[1]))) {
            Files.createDirectories(file.getParent());
            Files.write(file, fold(Files.readAllBytes(dictionary)));
        }
    }

    private static boolean isNewer(Path file, Path dictionary, Path sources) throws IOException {
        try (Stream<Path> madeFrom = Stream.concat(Stream.of(dictionary), Files.list(sources))) {
            long made = file.toFile().lastModified();
            return madeFrom.allMatch(from -> from.toFile().lastModified() < made);
        }
    }

    /** The word file for this package of the registry, the same for the same package. */
    static byte[] fold(byte[] dictionary) throws IOException {
        byte[] tar = new GZIPInputStream(new ByteArrayInputStream(dictionary)).readAllBytes();
        WordFold fold = new WordFold();
        Hunspell rules = new Hunspell(lines(tar, "package/index.aff"));
        lines(tar, "package/index.dic").stream().skip(1).forEach(line -> fold.add(line, rules));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(file)) {
            packed.write(Dictionary.write(fold.words));
        }
        return file.toByteArray();
    }

    /** The lines of a file in this archive. */
    private static List<String> lines(byte[] tar, String name) {
        int at = 0;
        while (at + TAR_BLOCK < tar.length && tar[at] != 0) {
            int length = Integer.parseInt(text(tar, at + TAR_SIZE, 12).strip(), 8);
            if (text(tar, at, 100).equals(name)) {
                return new String(tar, at + TAR_BLOCK, length, StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
            at += TAR_BLOCK + (length + TAR_BLOCK - 1) / TAR_BLOCK * TAR_BLOCK;
        }
        throw new IllegalArgumentException("no " + name + " in the dictionary");
    }

    private static String text(byte[] tar, int from, int length) {
        String field = new String(tar, from, length, StandardCharsets.UTF_8);
        int end = field.indexOf('\0');
        return end < 0 ? field : field.substring(0, end);
    }

    private void add(String line, Hunspell rules) {
        String[] word = new String[1];
        int[] sort = new int[1];
        rules.expand(line, (form, flags) -> {
            if (word[0] == null) {
                word[0] = form;
                sort[0] = sort(form, flags);
            }
            if (sort[0] != 0) {
                add(form, flags, form.equals(word[0]) || sort[0] != Dictionary.PERSON ? sort[0] : Dictionary.THING);
            }
        });
    }

    /** What a word of the dictionary is; 0 when the dictionary forbids it. */
    private static int sort(String word, Set<String> flags) {
        if (flags.contains(FORBIDDEN)) {
            return 0;
        }
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return Dictionary.WORD;
        }
        return flags.contains("PN") && OF_PERSONS.containsAll(flags) ? Dictionary.PERSON : Dictionary.THING;
    }

    private void add(String form, Set<String> flags, int sort) {
        String folded = Plain.word(form);
        boolean joined = folded.endsWith("-");
        String bare = joined ? folded.substring(0, folded.length() - 1) : folded;
        boolean possessive = sort == Dictionary.THING && (bare.endsWith("'") || bare.endsWith("'s"));
        if (bare.length() < 2 || possessive || !bare.chars().allMatch(WordFold::isOfWord)) {
            return;
        }
        int begins = joined || flags.contains("Ca") || flags.contains("Cb") ? Dictionary.BEGINS : 0;
        int ends = flags.contains("Cc") ? Dictionary.ENDS : 0;
        int alone = joined || flags.contains(NOT_ALONE) ? 0 : sort;
        words.merge(bare, alone | begins | ends, (one, other) -> one | other);
    }

    private static boolean isOfWord(int sign) {
        return sign >= 'a' && sign <= 'z' || sign == '-' || sign == '\'';
    }
}
