package nl.partnership.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.audit.ErasureGround;
import nl.partnership.ejb.audit.TrailErasureService;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.web.base.Screen;

/** The data protection officer reads the trail, newest first, and has the chain checked. */
@Named
@ViewScoped
public class TrailPage extends TrailSearch {

    private static final long serialVersionUID = 1L;

    @Inject
    private TrailErasureService erasure;

    @Inject
    private Screen screen;

    private Verification verification;
    private Long mailedRow;
    private String mailedMark;
    private Boolean asMailed;
    private String erasedRows;
    private ErasureGround ground;
    private String reference;

    public void verify() {
        verification = audit.verify();
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

    public Verification getVerification() {
        return verification;
    }
}
