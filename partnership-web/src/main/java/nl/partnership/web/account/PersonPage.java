package nl.partnership.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.account.people.PeopleService;
import nl.partnership.ejb.account.people.PersonView;
import nl.partnership.ejb.partner.PersonService;
import nl.partnership.web.base.Screen;

/** Somebody, as an administrator sees him or her: name, address, roles and account. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleService people;

    @Inject
    private PersonService persons;

    @Inject
    private Screen screen;

    private String id;
    private PersonView read;
    private boolean changedByAnother;
    private String name;
    private String email;

    /** Reads the person; {@code NotFound} for an id that is nobody's. */
    public void open() {
        if (read == null) {
            read = people.view(id);
            name = read.name();
            email = read.email();
        }
    }

    public void save() {
        try {
            persons.change(id, read.version(), name, email);
            screen.notice("account.people.saved", name);
            if (read.linkUntil() != null && people.view(id).linkUntil() == null) {
                screen.notice("account.people.linkEnded");
            }
            screen.go("/account/person.xhtml?id=" + id);
        } catch (Stale stale) {
            read = people.view(id);
            changedByAnother = true;
            screen.problem(null, "partner.stale");
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** As it is stored. */
    public PersonView getRead() {
        return read;
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
