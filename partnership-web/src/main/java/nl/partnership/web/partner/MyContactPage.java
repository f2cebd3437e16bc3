package nl.partnership.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.Stale;
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
    // Faces makes what is chosen of the same class
    private List<String> alsoFor = new ArrayList<>();

    @PostConstruct
    void load() {
        read = contacts.own();
        reachedBy(read.phone(), read.availability(), read.deputyId());
    }

    public void confirm() {
        try {
            contacts.confirm(read.version(), getPhone(), getAvailability(), getDeputy(), alsoFor);
            screen.notice("partner.contact.confirmed");
            screen.go("/partner/contacts.xhtml");
        } catch (Stale stale) {
            read = contacts.own();
            changedByAnother = true;
            screen.problem(null, "partner.stale");
        }
    }

    /** As it is stored. */
    public OwnContact getRead() {
        return read;
    }

    /** Ids of the other own roles that it holds for too. */
    public List<String> getAlsoFor() {
        return alsoFor;
    }

    public void setAlsoFor(List<String> alsoFor) {
        this.alsoFor = alsoFor;
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }
}
