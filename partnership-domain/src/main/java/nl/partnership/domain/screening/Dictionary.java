package nl.partnership.domain.screening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The words of a Dutch dictionary in small letters without accents, each with what it may be. They stay as they are
 * written: sorted, each without the letters that it shares with the one before, and every sixteenth whole, so that one
 * is found without a look at the others.
 */
public class Dictionary {

    /** A word that has no capital. */
    public static final int WORD = 1;
    /** Has a capital and is nobody: a place, a language, a make. */
    public static final int THING = 2;
    /** Has a capital and is what people are called. */
    public static final int PERSON = 4;
    /** May begin a longer word. */
    public static final int BEGINS = 8;
    /** May end a longer word. */
    public static final int ENDS = 16;

    /** Read when somebody asks for it first. */
    private static final class Dutch {

        private static final Dictionary WORDS = read();
    }

    private static final int RUN = 16;
    private static final int END = 0;

    private final byte[] file;
    private final int[] runs;

    Dictionary(byte[] file) {
        this.file = file;
        runs = runs(file);
    }

    /** The one that the build made. */
    static Dictionary dutch() {
        return Dutch.WORDS;
    }

    private static Dictionary read() {
        try (InputStream in = Dictionary.class.getResourceAsStream("/screening/words.gz")) {
            return new Dictionary(new GZIPInputStream(in, 1 << 16).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param words in the order of their letters, each of letters of ASCII */
    public static byte[] write(Map<String, Integer> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String before = "";
        int count = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            String letters = word.getKey();
            int shared = count++ % RUN == 0 ? 0 : Arrays.mismatch(letters.toCharArray(), before.toCharArray());
            out.write(shared);
            out.writeBytes(letters.substring(shared).getBytes(StandardCharsets.US_ASCII));
            out.write(END);
            out.write(word.getValue());
            before = letters;
        }
        return out.toByteArray();
    }

    private static int[] runs(byte[] file) {
        int[] runs = new int[file.length / RUN];
        int words = 0;
        int at = 0;
        while (at < file.length) {
            if (words % RUN == 0) {
                runs[words / RUN] = at;
            }
            words++;
            at = end(file, at) + 2;
        }
        return Arrays.copyOf(runs, (words + RUN - 1) / RUN);
    }

    private static int end(byte[] file, int word) {
        int at = word + 1;
        while (file[at] != END) {
            at++;
        }
        return at;
    }

    /** What this word may be; 0 when no word is so. */
    int sort(String plain) {
        int low = 0;
        int high = runs.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (compare(runs[middle], plain) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? 0 : within(runs[high], plain);
    }

    /** How the whole word that stands here compares with this one. */
    private int compare(int run, String plain) {
        int at = run + 1;
        int letter = 0;
        while (file[at] != END && letter < plain.length() && file[at] == plain.charAt(letter)) {
            at++;
            letter++;
        }
        return file[at] - (letter < plain.length() ? plain.charAt(letter) : END);
    }

    private int within(int run, String plain) {
        int same = 0;
        int at = run;
        for (int word = 0; word < RUN && at < file.length; word++) {
            int shared = file[at];
            int end = end(file, at);
            if (shared < same) {
                return 0;
            }
            if (shared == same) {
                int next = at + 1;
                while (next < end && same < plain.length() && file[next] == plain.charAt(same)) {
                    next++;
                    same++;
                }
                if (next == end && same == plain.length()) {
                    return file[end + 1];
                }
            }
            at = end + 2;
        }
        return 0;
    }

    /** How much is kept in memory, in bytes. */
    int size() {
        return file.length + runs.length * Integer.BYTES;
    }
}
