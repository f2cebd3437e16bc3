package nl.partnership.web.insight;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.insight.Reliability;
import nl.partnership.domain.insight.Rhythm;
import nl.partnership.domain.insight.SourceTerms;

/** A source, as somebody is describing it. */
public abstract class SourceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String period;
    private Rhythm rhythm;
    private LocalDate deadline;
    private Reliability reliability;
    private String why;

    void read(SourceTerms terms) {
        name = terms.name();
        period = terms.period();
        rhythm = terms.rhythm();
        deadline = terms.deadline();
        reliability = terms.reliability();
        why = terms.why();
    }

    SourceTerms typed() {
        return new SourceTerms(name, period, rhythm, deadline, reliability, why);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public Reliability getReliability() {
        return reliability;
    }

    public void setReliability(Reliability reliability) {
        this.reliability = reliability;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
