package nl.partnership.ejb.base.year;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.Sentence;

/**
 * Port to the rooms that hold what a school shows the Inspectorate of Education: what was laid down, in which function and on
 * which day, and what proves it. A room gives what there is; what nothing is given of the dossier names by itself. Names of
 * people, rows and numbers of incidents and words of a conversation never stand in it.
 */
public interface Evidence {

    /** What the standard on safety asks about, in its order. */
    enum Section {
        PERCEPTION,
        POLICY,
        INCIDENTS,
        BULLYING,
        EVALUATION
    }

    /** What can be shown, in the order in which it is read. */
    enum Kind {
        MONITOR(Section.PERCEPTION),
        VISION(Section.POLICY),
        GUIDELINE(Section.POLICY),
        RULES_ADVICE(Section.POLICY),
        RULES(Section.POLICY),
        ENDORSEMENT(Section.POLICY),
        AGREEMENT(Section.POLICY),
        CONTACTS(Section.POLICY),
        CALL_TEST(Section.POLICY),
        INCIDENT_GUIDELINE(Section.INCIDENTS),
        REGISTER(Section.INCIDENTS),
        FIGURE_SHEET(Section.INCIDENTS),
        COORDINATOR(Section.BULLYING),
        CONTACT_POINT(Section.BULLYING),
        CONVERSATION(Section.EVALUATION),
        LOOK_BACK(Section.EVALUATION);

        private final Section section;

        Kind(Section section) {
            this.section = section;
        }

        public Section section() {
            return section;
        }
    }

    /** Of which school, in which year, on which day. */
    record Subject(String schoolId, String boardId, SchoolYear year, LocalDate today) {}

    /**
     * Something that was laid down.
     *
     * @param by the function of who did it, or the organisation; null where that is not kept
     * @param on the day; null where none is kept
     * @param note what else is to be known; null for nothing
     * @param proof the record itself, to keep beside the dossier; null when it stands in the portal alone
     */
    record Line(Kind kind, Sentence what, Sentence by, LocalDate on, Sentence note, Proof proof)
            implements Serializable {}

    /** A record as a paper: its title, and its words below it. */
    record Proof(Sentence title, List<Sentence> text) implements Serializable {}

    /** What this room has of a school, a bounded number of lines. */
    List<Line> of(Subject subject);

    /** A role as the function of who did something; null for none. */
    static Sentence function(String role) {
        return role == null ? null : Sentence.of("base.role." + role);
    }
}
