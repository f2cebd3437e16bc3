package nl.partnership.ejb.base;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.partnership.domain.base.RuleViolation;

/**
 * What somebody means to do once, however often it is sent: a form as it was shown once, or a call to the HTTP interface
 * with a key of its own. The web floor says when it begins and ends. What services do in between is stored together
 * with it ({@link Intentions}), and who sends the same again gets what the first got.
 */
@RequestScoped
public class Intention {

    private String key;
    private String content;
    private String otherContent;
    private final Map<String, List<Intentions.Row>> rows = new HashMap<>();
    private final Map<String, Integer> steps = new HashMap<>();

    /**
     * What follows is done for this intention, until {@link #end}.
     *
     * @param key that nobody guesses, or that is this caller's own
     * @param content digest of all that was sent
     * @param otherContent key of the sentence for who sends something else under a key that was used
     */
    public void begin(String key, String content, String otherContent) {
        this.key = Objects.requireNonNull(key);
        this.content = Objects.requireNonNull(content);
        this.otherContent = otherContent;
        rows.clear();
        steps.clear();
    }

    public void end() {
        key = null;
    }

    /**
     * Does something for an intention. When another request is doing the same at this moment, it waits for that one and
     * gets what that one got.
     *
     * @see #begin
     */
    public void once(String key, String content, String otherContent, Runnable work) {
        try {
            begin(key, content, otherContent);
            work.run();
        } catch (RuntimeException e) {
            if (!Repeated.isBehind(e)) {
                throw e;
            }
            begin(key, content, otherContent);
            work.run();
        } finally {
            end();
        }
    }

    boolean isThere() {
        return key != null;
    }

    String key() {
        return key;
    }

    String content() {
        return content;
    }

    /** What was done for it before by one owner; asked once. */
    List<Intentions.Row> rows(String id, Function<String, List<Intentions.Row>> database) {
        return rows.computeIfAbsent(id, database);
    }

    /** Which call of this method it is, from 1 on. */
    int step(String action) {
        return steps.merge(action, 1, Integer::sum);
    }

    RuleViolation otherContent() {
        return new RuleViolation(otherContent);
    }
}
