package nl.partnership.web.vision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.Turn;
import nl.partnership.ejb.vision.TurnService;
import nl.partnership.ejb.vision.TypedTurn;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.input.ListChoice;
import nl.partnership.web.partner.SchoolSignals;

/** Says what organisations do at one signal, in one phase or in all. */
@Named
@ViewScoped
public class TurnEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How the service calls the note of a row. */
    private static final Pattern NOTE = Pattern.compile("note(\\d+)");

    @Inject
    private TurnService turns;

    @Inject
    private Screen screen;

    private String school;
    private String signal;
    private String phase;
    private List<Row> rows;

    /** What is typed for one organisation. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final TypedTurn read;
        private Turn turn;
        private String note;
        private boolean changedByAnother;

        Row(TypedTurn read) {
            this.read = read;
            turn = read.turn();
            note = read.note();
        }

        boolean isOf(TypedTurn other) {
            return read.organisationId().equals(other.organisationId());
        }

        /** What is stored now, and what was typed over it; where nothing was, what is stored now alone. */
        Row with(TypedTurn now) {
            Row row = new Row(now);
            if (turn != read.turn() || !Objects.equals(note, read.note())) {
                row.turn = turn;
                row.note = note;
                row.changedByAnother = now.version() != read.version();
            }
            return row;
        }

        TypedTurn typed() {
            return new TypedTurn(read.organisationId(), read.organisation(), read.version(), turn, note);
        }

        /** What is stored. */
        public TypedTurn getRead() {
            return read;
        }

        /** Whether what is stored stands beside what was typed. */
        public boolean isChangedByAnother() {
            return changedByAnother;
        }

        public String getOrganisation() {
            return read.organisation();
        }

        public Turn getTurn() {
            return turn;
        }

        public void setTurn(Turn turn) {
            this.turn = turn;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    /** {@code NotFound} for a school with which one does not work, and for what is no signal or phase. */
    public void open() {
        if (rows == null) {
            read();
        }
    }

    private void read() {
        rows = turns.draft(school, signal(), phase()).stream().map(Row::new).toList();
    }

    public void save() {
        try {
            turns.save(school, signal(), phase(), rows.stream().map(Row::typed).toList());
            screen.notice("vision.turns.saved");
            screen.go("/vision/turns.xhtml?school=" + school);
        } catch (Stale stale) {
            List<Row> typed = rows;
            rows = turns.draft(school, signal(), phase()).stream()
                    .map(now -> typed.stream()
                            .filter(row -> row.isOf(now))
                            .findFirst()
                            .map(row -> row.with(now))
                            .orElseGet(() -> new Row(now)))
                    .toList();
            screen.problem(null, "vision.turns.stale.typed");
        } catch (RuleViolation violation) {
            Matcher note = NOTE.matcher(Objects.toString(violation.field(), ""));
            if (!note.matches()) {
                throw violation;
            }
            screen.showAt("turn:row:" + note.group(1) + ":note", violation);
        }
    }

    private Signal signal() {
        return SchoolSignals.require(signal);
    }

    private Phase phase() {
        return phase == null ? Phase.ALL : ListChoice.require(Phase.values(), phase);
    }

    public List<Row> getRows() {
        return rows;
    }

    public Turn[] getTurns() {
        return Turn.values();
    }

    public List<Phase> getPhases() {
        return Phase.apart();
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getSignal() {
        return signal;
    }

    public void setSignal(String signal) {
        this.signal = signal;
    }

    /** Null for all of them. */
    public String getPhase() {
        return phase;
    }

    public void setPhase(String phase) {
        this.phase = phase;
    }
}
