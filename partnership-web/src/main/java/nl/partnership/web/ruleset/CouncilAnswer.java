package nl.partnership.web.ruleset;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.Participation;
import nl.partnership.ejb.partner.Participations;

/** What somebody types of what the participation council said, of whatever it is. */
public class CouncilAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    private Participation.Answer answer;
    private LocalDate saidOn;
    private String because;

    /** As it was typed, complete or not. */
    public Participations.Said said() {
        return new Participations.Said(answer, saidOn, because);
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
