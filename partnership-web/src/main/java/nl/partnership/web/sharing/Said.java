package nl.partnership.web.sharing;

import java.io.Serializable;
import nl.partnership.domain.rule.Facts.Affirmation;

/** What somebody says of one condition while filling in a form. */
public class Said implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean met;
    private String reason;
    private String reference;

    Affirmation affirmation() {
        return new Affirmation(met, reason, reference);
    }

    void refer() {
        met = reference != null && !reference.isBlank();
    }

    public boolean isMet() {
        return met;
    }

    public void setMet(boolean met) {
        this.met = met;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
