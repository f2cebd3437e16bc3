package nl.partnership.web.sharing;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody asked since signing in, with what was filled in on the way: so that one comes back to it after recording a
 * consent, and finds the last questions again. It goes with the session.
 */
@SessionScoped
public class Underway implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 3;

    private final Map<Question, ShareFacts> asked = new LinkedHashMap<>();

    /** Keeps what was filled in, as the latest. */
    synchronized void keep(Question question, ShareFacts facts) {
        asked.remove(question);
        asked.put(question, facts);
        if (asked.size() > MOST) {
            asked.remove(asked.keySet().iterator().next());
        }
    }

    /** What was filled in; null when this was not asked lately. */
    synchronized ShareFacts of(Question question) {
        return asked.get(question);
    }

    /** The latest first. */
    synchronized List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        asked.keySet().forEach(question -> questions.add(0, question));
        return questions;
    }
}
