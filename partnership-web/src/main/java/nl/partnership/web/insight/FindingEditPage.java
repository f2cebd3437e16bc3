package nl.partnership.web.insight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.insight.FindingBasis;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.insight.FindingVoice;
import nl.partnership.ejb.insight.finding.FindingEntryService;
import nl.partnership.ejb.insight.finding.FindingRow;
import nl.partnership.ejb.insight.finding.FindingService;
import nl.partnership.ejb.insight.finding.RoundView;
import nl.partnership.web.base.Screen;

/** Writes down what the own organisation sees, or says it otherwise. */
@Named
@ViewScoped
public class FindingEditPage extends FindingForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindingService findings;

    @Inject
    private FindingEntryService entry;

    @Inject
    private Screen screen;

    private String conversation;
    private String id;
    private RoundView round;
    private FindingRow read;
    private boolean changedByAnother;

    /** {@code NotFound} for one of others, and when nothing can be written any more. */
    public void open() {
        round = findings.round(conversation);
        if (!round.editable()) {
            throw new NotFound("conversation", conversation);
        }
        if (id != null) {
            read = round.own().stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("finding", id));
            read(read.terms());
        }
    }

    public void save() {
        try {
            if (id == null) {
                entry.add(conversation, typed());
            } else {
                entry.change(conversation, id, read.version(), typed());
            }
            screen.notice("insight.finding.saved");
            screen.go("/insight/finding-round.xhtml?id=" + conversation);
        } catch (Stale stale) {
            // what was typed stays; saving again writes over what is there now
            read = findings.own(conversation, id);
            changedByAnother = true;
            screen.problem(null, "insight.source.stale");
        }
    }

    public FindingKind[] getKinds() {
        return FindingKind.values();
    }

    public FindingBasis[] getBases() {
        return FindingBasis.values();
    }

    public FindingVoice[] getVoices() {
        return FindingVoice.values();
    }

    public RoundView getRound() {
        return round;
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public FindingRow getRead() {
        return read;
    }

    public String getConversation() {
        return conversation;
    }

    public void setConversation(String conversation) {
        this.conversation = conversation;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
