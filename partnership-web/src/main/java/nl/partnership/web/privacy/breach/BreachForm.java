package nl.partnership.web.privacy.breach;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.partnership.domain.privacy.breach.BreachReport;
import nl.partnership.domain.privacy.breach.BreachTold;

/** What somebody is typing at the steps of a breach. */
public abstract class BreachForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate reportedOn;
    private LocalTime reportedAt;
    private String reference;
    private String lateWhy;
    private String notReportedWhy;
    private BreachTold told;
    private LocalDate toldOn;
    private LocalTime toldAt;
    private String untoldWhy;

    BreachReport report() {
        return new BreachReport(reportedOn, reportedAt, reference, lateWhy);
    }

    public BreachTold[] getGroups() {
        return BreachTold.values();
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public LocalTime getReportedAt() {
        return reportedAt;
    }

    public void setReportedAt(LocalTime reportedAt) {
        this.reportedAt = reportedAt;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getLateWhy() {
        return lateWhy;
    }

    public void setLateWhy(String lateWhy) {
        this.lateWhy = lateWhy;
    }

    public String getNotReportedWhy() {
        return notReportedWhy;
    }

    public void setNotReportedWhy(String notReportedWhy) {
        this.notReportedWhy = notReportedWhy;
    }

    public BreachTold getTold() {
        return told;
    }

    public void setTold(BreachTold told) {
        this.told = told;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public LocalTime getToldAt() {
        return toldAt;
    }

    public void setToldAt(LocalTime toldAt) {
        this.toldAt = toldAt;
    }

    public String getUntoldWhy() {
        return untoldWhy;
    }

    public void setUntoldWhy(String untoldWhy) {
        this.untoldWhy = untoldWhy;
    }
}
