package nl.partnership.ejb.base;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * A record by one way out.
 *
 * @param record the kind of record
 * @param sign what shows that it is there, in words
 * @param writers kinds of organisation that must all be allowed to tell the viewer: who wrote it, and who wrote the
 *     record that it hangs on
 * @param way the method of a service, or what else brings it out
 * @param viewers users of the town who see it under the shipped rules
 * @param look brings it; one that several rows share is taken once for each viewer
 * @param shown whether it is there
 */
public record WayOut(
        RecordKind record,
        String sign,
        List<String> writers,
        String way,
        List<String> viewers,
        Callable<?> look,
        Predicate<Object> shown) {

    /** Those of De Brug who take part in what is told in the table. */
    public static final List<String> EVERYBODY = List.of("coordinator", "jeugdhulp", "jeugdagent");

    public static final List<String> PARTNERS = List.of("jeugdhulp", "jeugdagent");

    /** Of one writer, and there when what is found has these words in it. */
    public static WayOut of(
            RecordKind record, String writer, String way, List<String> viewers, Callable<?> look, String words) {
        return new WayOut(record, words, List.of(writer), way, viewers, look, holds(words));
    }

    public static Predicate<Object> holds(String words) {
        return found -> String.valueOf(found).contains(words);
    }
}
