package nl.partnership.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.ejb.audit.AuditFilter;
import nl.partnership.ejb.audit.AuditRow;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.audit.Outcome;

/** Rows of the trail that fit what is asked for, a page at a time, newest first. */
public abstract class TrailSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AuditService audit;

    private LocalDate from;
    private LocalDate until;
    private String person;
    private String organisation;
    private String action;
    private Outcome outcome;
    private long before = Long.MAX_VALUE;
    private List<AuditRow> rows;

    /** Shows the newest rows. */
    @PostConstruct
    public void search() {
        before = Long.MAX_VALUE;
        read();
    }

    /** Goes on to older rows, where there are any. */
    public void older() {
        if (isMore()) {
            before = rows.get(AuditService.PAGE - 1).seq();
            read();
        }
    }

    private void read() {
        rows = new ArrayList<>(audit.read(new AuditFilter(from, until, person, organisation, action, outcome), before));
    }

    public List<AuditRow> getRows() {
        return rows.subList(0, Math.min(rows.size(), AuditService.PAGE));
    }

    public boolean isMore() {
        return rows.size() > AuditService.PAGE;
    }

    public boolean isNewest() {
        return before == Long.MAX_VALUE;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }
}
