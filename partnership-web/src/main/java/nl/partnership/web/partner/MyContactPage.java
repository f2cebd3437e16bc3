package nl.partnership.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.OnPaper;
import nl.partnership.ejb.partner.OwnContact;
import nl.partnership.ejb.partner.OwnContactService;
import nl.partnership.web.base.Screen;

/** One's own contact data: confirm it, or put it right. */
@Named
@ViewScoped
public class MyContactPage extends ContactForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnContactService contacts;

    @Inject
    private Screen screen;

    private OwnContact read;
    private boolean changedByAnother;
    private OnPaper onPaper;
    private String[] alsoFor = {};

    @PostConstruct
    void load() {
        read = contacts.own();
        onPaper = contacts.onPaper();
        reachedBy(read.phone(), read.availability(), read.deputyId());
    }

    public void confirm() {
        try {
            contacts.confirm(
                    read.version(), read.saidWrong(), getPhone(), getAvailability(), getDeputy(), List.of(alsoFor));
            screen.notice("partner.contact.confirmed");
            screen.go("/partner/contacts.xhtml");
        } catch (Stale stale) {
            boolean toldWrong = read.saidWrong();
            read = contacts.own();
            changedByAnother = true;
            screen.problem(null, read.saidWrong() && !toldWrong ? "partner.contact.saidWrong" : "partner.stale");
        }
    }

    /** Keeps what stands on the emergency sheet. */
    public void choosePaper() {
        contacts.choosePaper(onPaper);
        screen.notice("partner.sheet.chosen");
        screen.go("/partner/my-contact.xhtml");
    }

    public List<OnPaper> getPossibleOnPaper() {
        return contacts.possibleOnPaper();
    }

    public OnPaper getOnPaper() {
        return onPaper;
    }

    public void setOnPaper(OnPaper onPaper) {
        this.onPaper = onPaper;
    }

    /** As it is stored. */
    public OwnContact getRead() {
        return read;
    }

    /** Ids of the other own roles that it holds for too. */
    public String[] getAlsoFor() {
        return alsoFor;
    }

    public void setAlsoFor(String[] alsoFor) {
        this.alsoFor = alsoFor;
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }
}
