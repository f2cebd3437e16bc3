package nl.partnership.web.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.agreement.ExpectationOutcome;
import nl.partnership.domain.agreement.ExpectationReply;

/** What is typed at an expectation. */
public abstract class ExpectationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ExpectationReply reply;
    private String replyWords;
    private String before;
    private String function;
    private LocalDate paperDay;
    private ExpectationOutcome outcome;
    private String promiserWords;

    public ExpectationReply getReply() {
        return reply;
    }

    public void setReply(ExpectationReply reply) {
        this.reply = reply;
    }

    public String getReplyWords() {
        return replyWords;
    }

    public void setReplyWords(String replyWords) {
        this.replyWords = replyWords;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public LocalDate getPaperDay() {
        return paperDay;
    }

    public void setPaperDay(LocalDate paperDay) {
        this.paperDay = paperDay;
    }

    public ExpectationOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ExpectationOutcome outcome) {
        this.outcome = outcome;
    }

    public String getPromiserWords() {
        return promiserWords;
    }

    public void setPromiserWords(String promiserWords) {
        this.promiserWords = promiserWords;
    }
}
