package nl.partnership.ejb.base;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
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
    private List<Intentions.Row> rows;
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
        rows = null;
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

    /** What was done for it before; asked once. */
    List<Intentions.Row> rows(Supplier<List<Intentions.Row>> database) {
        if (rows == null) {
            rows = database.get();
        }
        return rows;
    }

    /** Which call of this method it is, from 1 on. */
    int step(String action) {
        return steps.merge(action, 1, Integer::sum);
    }

    RuleViolation otherContent() {
        return new RuleViolation(otherContent);
    }
}
