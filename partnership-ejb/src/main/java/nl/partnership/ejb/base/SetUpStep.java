package nl.partnership.ejb.base;

import java.util.Optional;

/**
 * Port to the rooms in which something has to be there before a first school can work with its partners: organisations,
 * somebody in a role, rules that hold, a covenant. One bean for each step; homes show all of them in their order, and know
 * none.
 */
public interface SetUpStep {

    /** The steps from an empty installation to a school that works, in their order. */
    enum Stage {
        ORGANISATIONS,
        OFFICER,
        BOARD_MEMBER,
        PARTNERSHIP,
        RULES,
        COVENANT
    }

    /** Which of them it is. */
    Stage stage();

    /** What it is called. */
    Sentence title();

    /** What is still to be done for it, and by whom; empty when it is done. In one statement when it is. */
    Optional<Missing> missing();

    /**
     * The next thing to do for a step.
     *
     * @param text what is missing
     * @param actor who is to act
     * @param address the page on which they do
     */
    record Missing(Sentence text, Audience actor, String address) {}
}
