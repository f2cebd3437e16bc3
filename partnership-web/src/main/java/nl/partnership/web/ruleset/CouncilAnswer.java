package nl.partnership.web.ruleset;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Participation;
import nl.partnership.ejb.partner.Participations;

/** What somebody types of what the participation council said, of whatever it is. */
public class CouncilAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    private Participation.Answer answer;
    private LocalDate saidOn;
    private String because;
    private Participations.Said stored;
    private boolean overtaken;

    /**
     * Says it, as it was typed, complete or not.
     *
     * @param read what stood there when one began to type, null for nothing
     * @param now reads what stands there, when somebody else was first
     * @return whether nobody else was
     */
    public boolean say(
            Participations.Said read, Consumer<Participations.Said> says, Supplier<Participations.Said> now) {
        try {
            says.accept(new Participations.Said(
                    answer, saidOn, because, read == null ? Participations.Said.NOTHING : read.version()));
            return true;
        } catch (Stale stale) {
            // what was typed stays; saving again writes over what is there now
            stored = now.get();
            overtaken = true;
            return false;
        }
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What another said meanwhile; null for nothing. */
    public Participations.Said getStored() {
        return stored;
    }

    public Participation.Answer[] getAnswers() {
        return Participation.Answer.values();
    }

    public Participation.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Participation.Answer answer) {
        this.answer = answer;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
