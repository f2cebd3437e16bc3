package nl.partnership.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.agreement.AgreementService;
import nl.partnership.ejb.agreement.AgreementView;
import nl.partnership.ejb.agreement.AssentService;
import nl.partnership.ejb.agreement.PartyRow;
import nl.partnership.web.base.Screen;

/** One working agreement: who agreed, what changes, and what the own organisation does with it. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementService agreements;

    @Inject
    private AssentService assents;

    @Inject
    private AgreementWording wording;

    @Inject
    private Screen screen;

    private String id;
    private AgreementView read;
    private List<AgreementWording.Difference> differences;
    private String before;
    private String party;
    private String function;
    private LocalDate paperDay;
    private LocalDate lastDay;

    /** {@code NotFound} for an agreement of others, and for an id that is none. */
    public void open() {
        if (read == null) {
            read = agreements.get(id);
            differences = wording.differences(read);
        }
    }

    public void assent() {
        assents.assent(id, read.proposal().digest());
        done("agreement.assented");
    }

    public void submit() {
        assents.submit(id, read.proposal().digest(), before);
        done("agreement.submitted");
    }

    public void recordPaper() {
        assents.recordPaper(id, read.proposal().digest(), party, function, paperDay);
        done("agreement.recorded");
    }

    public void recordLeaving() {
        assents.recordDeparture(id, party, function, paperDay, lastDay);
        done("agreement.leave.recorded");
    }

    public void leave() {
        agreements.leave(id, lastDay);
        done("agreement.left");
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/agreement/agreement.xhtml?id=" + id);
    }

    /** Parties of which a paper can be recorded. */
    public List<PartyRow> getMissing() {
        return read.missing();
    }

    public List<AgreementWording.Difference> getDifferences() {
        return differences;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AgreementView getRead() {
        return read;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
