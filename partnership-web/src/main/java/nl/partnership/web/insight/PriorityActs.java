package nl.partnership.web.insight;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.insight.VoteChoice;

/** What somebody is filling in below a priority: a measurement, a vote, or one that came on paper. */
public abstract class PriorityActs implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate measuredOn;
    private Integer measured;
    private VoteChoice choice;
    private String condition;
    private String party;
    private String function;
    private LocalDate paperDay;
    private String before;

    public LocalDate getMeasuredOn() {
        return measuredOn;
    }

    public void setMeasuredOn(LocalDate measuredOn) {
        this.measuredOn = measuredOn;
    }

    public Integer getMeasured() {
        return measured;
    }

    public void setMeasured(Integer measured) {
        this.measured = measured;
    }

    public VoteChoice getChoice() {
        return choice;
    }

    public void setChoice(VoteChoice choice) {
        this.choice = choice;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    /** The function of who decides, where one may not. */
    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public LocalDate getPaperDay() {
        return paperDay;
    }

    public void setPaperDay(LocalDate paperDay) {
        this.paperDay = paperDay;
    }
}
