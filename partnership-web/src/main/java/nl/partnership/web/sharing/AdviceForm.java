package nl.partnership.web.sharing;

import java.io.Serializable;
import java.time.LocalDate;

/** An advice, or a decision, as somebody is typing it. */
public abstract class AdviceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    Boolean advicePermits;
    String advice;
    String adviceReference;
    Boolean rulingPermits;
    String rulingReason;
    LocalDate holdsUntil;

    public Boolean getAdvicePermits() {
        return advicePermits;
    }

    public void setAdvicePermits(Boolean advicePermits) {
        this.advicePermits = advicePermits;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public String getAdviceReference() {
        return adviceReference;
    }

    public void setAdviceReference(String adviceReference) {
        this.adviceReference = adviceReference;
    }

    public Boolean getRulingPermits() {
        return rulingPermits;
    }

    public void setRulingPermits(Boolean rulingPermits) {
        this.rulingPermits = rulingPermits;
    }

    public String getRulingReason() {
        return rulingReason;
    }

    public void setRulingReason(String rulingReason) {
        this.rulingReason = rulingReason;
    }

    public LocalDate getHoldsUntil() {
        return holdsUntil;
    }

    public void setHoldsUntil(LocalDate holdsUntil) {
        this.holdsUntil = holdsUntil;
    }
}
