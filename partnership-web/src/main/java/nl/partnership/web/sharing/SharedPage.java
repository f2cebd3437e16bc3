package nl.partnership.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.sharing.DecisionService;
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
    private final ShareFacts facts = new ShareFacts();

    /** What was chosen on the way here stands in the address. */
    @PostConstruct
    void read() {
        readChoices(screen);
    }

    public void keep() {
        String id = decisions.alreadyShared(
                facts.asking(getReceiver(), getCategories(), Codes.ACUTE_DANGER, null), sharedAt);
        screen.notice("sharing.shared.kept");
        screen.go("/sharing/receipt.xhtml?id=" + id);
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
