package nl.partnership.web.insight;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.insight.PriorityTerms;
import nl.partnership.domain.insight.SourceKind;

/** A priority, as somebody is writing it. */
public abstract class PriorityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String goal;
    private String unit;
    private SourceKind source;
    private String sourceName;
    private Boolean ofIncidents;
    private Integer start;
    private Integer target;
    private LocalDate until;

    void read(PriorityTerms terms) {
        goal = terms.goal();
        unit = terms.unit();
        source = terms.source();
        sourceName = terms.sourceName();
        start = terms.start();
        target = terms.target();
        until = terms.until();
    }

    PriorityTerms typed() {
        return new PriorityTerms(goal, unit, source, sourceName, ofIncidents, start, target, until);
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public SourceKind getSource() {
        return source;
    }

    public void setSource(SourceKind source) {
        this.source = source;
    }

    public String getSourceName() {
        return sourceName;
    }

    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }

    public Boolean getOfIncidents() {
        return ofIncidents;
    }

    public void setOfIncidents(Boolean ofIncidents) {
        this.ofIncidents = ofIncidents;
    }

    public Integer getStart() {
        return start;
    }

    public void setStart(Integer start) {
        this.start = start;
    }

    public Integer getTarget() {
        return target;
    }

    public void setTarget(Integer target) {
        this.target = target;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
