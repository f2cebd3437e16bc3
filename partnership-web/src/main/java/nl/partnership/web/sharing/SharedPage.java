package nl.partnership.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.sharing.DecisionService;
import nl.partnership.ejb.sharing.OwnDuties;
import nl.partnership.web.base.Screen;

/** "I shared already": after acute danger, to account for it within a day. */
@Named
@ViewScoped
public class SharedPage extends ChosenInAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionService decisions;

    @Inject
    private Screen screen;

    private LocalDateTime sharedAt;
    private OwnDuties duties;
    private final ShareFacts facts = new ShareFacts();

    /** What was chosen on the way here stands in the address. */
    @PostConstruct
    void read() {
        readChoices(screen);
        duties = decisions.ownDuties();
    }

    public void keep() {
        duties.referencesInDanger().forEach(facts::refer);
        String id = decisions.alreadyShared(
                facts.asking(getReceiver(), getCategories(), Codes.ACUTE_DANGER, null), sharedAt);
        screen.notice("sharing.shared.kept");
        screen.go("/sharing/receipt.xhtml?id=" + id);
    }

    /** Whether the decision that the law asks of the police is asked for, or comes after. */
    public boolean isPolice() {
        return duties.referencesInDanger().contains(Codes.POLICE_DECISION);
    }

    /** Whether it is asked where the weighing of professional secrecy is written down. */
    public boolean isSecrecyWeighed() {
        return duties.referencesInDanger().contains(Codes.SECRECY);
    }

    public Said getPoliceDecision() {
        return facts.getSaid().get(Codes.POLICE_DECISION);
    }

    public Said getSecrecy() {
        return facts.getSaid().get(Codes.SECRECY);
    }

    public ShareFacts getFacts() {
        return facts;
    }

    public LocalDateTime getSharedAt() {
        return sharedAt;
    }

    public void setSharedAt(LocalDateTime sharedAt) {
        this.sharedAt = sharedAt;
    }
}
