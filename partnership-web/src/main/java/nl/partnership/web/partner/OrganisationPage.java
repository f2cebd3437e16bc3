package nl.partnership.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.OrganisationRow;
import nl.partnership.ejb.partner.OrganisationService;
import nl.partnership.web.base.Screen;

/** One organisation: its names, and whether it takes part. */
@Named
@ViewScoped
public class OrganisationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/partner/organisation.xhtml?id=";

    @Inject
    private OrganisationService organisations;

    @Inject
    private Screen screen;

    private String id;
    private OrganisationRow read;
    private boolean changedByAnother;
    private long people;
    private List<Sentence> ties;
    private String name;
    private String shortName;
    private String phone;
    private String storedPhone;

    /** Reads the organisation; {@code NotFound} for an id that is none. */
    public void open() {
        if (read == null) {
            read = organisations.get(id);
            people = organisations.people(id);
            ties = organisations.ties(id);
            phone = organisations.generalPhone(id);
            name = read.name();
            shortName = read.shortName();
        }
    }

    public void save() {
        try {
            organisations.rename(id, read.version(), name, shortName);
            done("partner.organisation.saved");
        } catch (Stale stale) {
            stale();
        }
    }

    public void reach() {
        try {
            organisations.reach(id, read.version(), phone);
            done("partner.organisation.saved");
        } catch (Stale stale) {
            stale();
        }
    }

    public void close() {
        try {
            organisations.close(id, read.version());
            done("partner.organisation.closedNow");
        } catch (Stale stale) {
            stale();
        }
    }

    public void reopen() {
        try {
            organisations.reopen(id, read.version());
            done("partner.organisation.reopened");
        } catch (Stale stale) {
            stale();
        }
    }

    private void done(String key) {
        screen.notice(key, name);
        screen.go(PATH + id);
    }

    /** Shows what another saved beside what was typed here; saving again keeps what is typed here. */
    private void stale() {
        read = organisations.get(id);
        storedPhone = organisations.generalPhone(id);
        changedByAnother = true;
        screen.problem(null, "partner.stale");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** As it is stored. */
    public OrganisationRow getRead() {
        return read;
    }

    /** Whether the stored names stand beside the typed ones. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public long getPeople() {
        return people;
    }

    /** What still hangs on it besides its people. */
    public List<Sentence> getTies() {
        return ties;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** As it is stored, once another changed something. */
    public String getStoredPhone() {
        return storedPhone;
    }

    /** The number that anybody can call. */
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }
}
