package nl.partnership.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.audit.AuditFilter;
import nl.partnership.ejb.audit.AuditRow;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.audit.ErasureGround;
import nl.partnership.ejb.audit.Outcome;
import nl.partnership.ejb.audit.TrailErasureService;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.web.base.Screen;

/** The data protection officer reads the trail, newest first, and has the chain checked. */
@Named
@ViewScoped
public class TrailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditService audit;

    @Inject
    private TrailErasureService erasure;

    @Inject
    private Screen screen;

    private LocalDate from;
    private LocalDate until;
    private String person;
    private String organisation;
    private String action;
    private Outcome outcome;
    private long before = Long.MAX_VALUE;
    private List<AuditRow> rows;
    private Verification verification;
    private Long mailedRow;
    private String mailedMark;
    private Boolean asMailed;
    private String erasedRows;
    private ErasureGround ground;
    private String reference;

    /** Shows the newest rows. */
    @PostConstruct
    public void search() {
        before = Long.MAX_VALUE;
        read();
    }

    /** Goes on to older rows. */
    public void older() {
        before = rows.get(AuditService.PAGE - 1).seq();
        read();
    }

    private void read() {
        rows = new ArrayList<>(audit.read(new AuditFilter(from, until, person, organisation, action, outcome), before));
    }

    public void verify() {
        verification = audit.verify();
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

    /** Whether what a mail said of a row still holds. */
    public void compare() {
        if (mailedRow == null || mailedMark == null || mailedMark.isBlank()) {
            throw RuleViolation.at("mailedRow", "audit.mailed.incomplete");
        }
        asMailed = audit.isAsMailed(mailedRow, mailedMark);
    }

    /** Erases before its date what some rows tell. */
    public void erase() {
        screen.notice("audit.erase.done", erasure.erase(erasedRows, ground, reference));
        erasedRows = null;
        ground = null;
        reference = null;
        search();
    }

    public ErasureGround[] getGrounds() {
        return ErasureGround.values();
    }

    /** Null when nothing was compared yet. */
    public Boolean getAsMailed() {
        return asMailed;
    }

    public Long getMailedRow() {
        return mailedRow;
    }

    public void setMailedRow(Long mailedRow) {
        this.mailedRow = mailedRow;
    }

    public String getMailedMark() {
        return mailedMark;
    }

    public void setMailedMark(String mailedMark) {
        this.mailedMark = mailedMark;
    }

    public String getErasedRows() {
        return erasedRows;
    }

    public void setErasedRows(String erasedRows) {
        this.erasedRows = erasedRows;
    }

    public ErasureGround getGround() {
        return ground;
    }

    public void setGround(ErasureGround ground) {
        this.ground = ground;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Verification getVerification() {
        return verification;
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
