package nl.partnership.ejb.base.mail;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Sha256;

/** Several things that one mail tells of, in what is stored with it: a line of short digests, of twenty at most. */
public final class Told {

    /** What is more is for a next mail. */
    public static final int MOST = 20;

    private static final int LENGTH = 8;

    private Told() {}

    /** @param things each by its own name, that no other has */
    public static String line(Collection<String> things) {
        return things.stream().limit(MOST).map(Told::code).collect(Collectors.joining(" "));
    }

    /** Whether a mail that told this told of that thing. */
    public static boolean isAbout(String line, String thing) {
        return codes(line).contains(code(thing));
    }

    /** Whether everything that the mail told of is among these. */
    public static boolean holds(String line, Collection<String> things) {
        return things.stream().map(Told::code).collect(Collectors.toSet()).containsAll(codes(line));
    }

    /** A name for all of it, for a topic of its own. */
    public static String name(String line) {
        return code(line);
    }

    private static Set<String> codes(String line) {
        return Set.of(line.split(" "));
    }

    private static String code(String thing) {
        return Sha256.hex(thing).substring(0, LENGTH);
    }
}
