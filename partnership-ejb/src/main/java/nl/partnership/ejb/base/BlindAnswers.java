package nl.partnership.ejb.base;

import java.util.Map;

/**
 * Answers in a round, of which nobody else learns before it is opened, also not whether they are there. Who reads the trail
 * finds what it tells of them once the round is opened, or after their school year.
 */
public interface BlindAnswers {

    /**
     * For each kind of record, as the trail calls it, those whose round is opened: what follows {@code from} in SQL, with
     * {@code x} for the answer, to which a condition on {@code x.id} is added.
     */
    Map<String, String> opened();
}
