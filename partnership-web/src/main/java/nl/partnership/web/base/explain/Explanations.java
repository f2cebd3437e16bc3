package nl.partnership.web.base.explain;

import java.util.List;

/** Port to the room that knows which words a school and its partners gave a meaning. */
public interface Explanations {

    /**
     * A word with a meaning.
     *
     * @param code unique among them
     * @param forms how it is written in a text, in lower case, longest first
     * @param meaning what is shown, in the reader's language
     */
    record Explained(String code, List<String> forms, String meaning) {}

    /** Those of that school that the caller may know; none for a school with which one does not work. */
    List<Explained> of(String schoolId);
}
