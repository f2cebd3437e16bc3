package nl.partnership.web.learning;

import java.time.LocalDate;
import nl.partnership.domain.learning.NeedArrangement;
import nl.partnership.ejb.learning.NeedRow;

/** How far a training need is, as somebody is typing it. */
public abstract class NeedProgressForm extends NeedForm {

    private static final long serialVersionUID = 1L;

    private String provider;
    private LocalDate requestedOn;
    private LocalDate promisedOn;
    private LocalDate plannedFor;
    private LocalDate heldOn;
    private String different;

    void read(NeedRow row) {
        provider = row.arranged().provider();
        requestedOn = row.arranged().requestedOn();
        promisedOn = row.arranged().promisedOn();
        plannedFor = row.arranged().plannedFor();
        heldOn = row.heldOn();
        different = row.different();
    }

    NeedArrangement arrangement() {
        return new NeedArrangement(provider, requestedOn, promisedOn, plannedFor);
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }

    public LocalDate getPromisedOn() {
        return promisedOn;
    }

    public void setPromisedOn(LocalDate promisedOn) {
        this.promisedOn = promisedOn;
    }

    public LocalDate getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(LocalDate plannedFor) {
        this.plannedFor = plannedFor;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getDifferent() {
        return different;
    }

    public void setDifferent(String different) {
        this.different = different;
    }
}
