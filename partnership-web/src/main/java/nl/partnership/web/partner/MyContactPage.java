package nl.partnership.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.partner.ContactService;
import nl.partnership.ejb.partner.OwnContact;
import nl.partnership.web.base.Screen;

/** One's own contact data: confirm it, or put it right. */
@Named
@ViewScoped
public class MyContactPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContactService contacts;

    @Inject
    private Screen screen;

    private OwnContact read;
    private boolean changedByAnother;
    private String phone;
    private String availability;
    private String deputy;

    @PostConstruct
    void load() {
        read = contacts.own();
        phone = read.phone();
        availability = read.availability();
        deputy = read.deputyId();
    }

    public void confirm() {
        try {
            contacts.confirm(read.version(), phone, availability, deputy);
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

    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAvailability() {
        return availability;
    }

    public void setAvailability(String availability) {
        this.availability = availability;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }
}
