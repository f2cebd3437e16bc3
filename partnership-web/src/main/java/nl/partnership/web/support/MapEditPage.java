package nl.partnership.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.support.Ages;
import nl.partnership.domain.support.Sector;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.support.expertise.ContactChoice;
import nl.partnership.ejb.support.expertise.ExpertiseEntryService;
import nl.partnership.ejb.support.expertise.ExpertiseRow;
import nl.partnership.ejb.support.expertise.ExpertiseService;
import nl.partnership.web.base.Screen;

/** Puts somebody on the support map, or says it otherwise. */
@Named
@ViewScoped
public class MapEditPage extends MapForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExpertiseService expertise;

    @Inject
    private ExpertiseEntryService entry;

    @Inject
    private Screen screen;

    private String id;
    private ExpertiseRow read;
    private List<SchoolRow> possible;
    private List<ContactChoice> contacts;
    private String[] schools = {};
    private boolean changedByAnother;

    /** {@code NotFound} for one of others. */
    public void open() {
        contacts = entry.contacts();
        if (id != null) {
            read = expertise.get(id);
            if (!read.own() || !read.isHolding()) {
                throw new NotFound("expertise", id);
            }
            read(read);
            return;
        }
        possible = entry.schools();
        if (possible.size() == 1) {
            schools = new String[] {possible.get(0).id()};
        }
    }

    public void save() {
        try {
            String saved = saved();
            screen.notice("support.expertise.saved");
            screen.go("/support/map-entry.xhtml?id=" + saved);
        } catch (Stale stale) {
            // what was typed stays; saving again writes over what is there now
            read = expertise.get(id);
            changedByAnother = true;
            screen.problem(null, "support.expertise.stale");
        }
    }

    private String saved() {
        if (id == null) {
            return entry.add(List.of(schools), typed());
        }
        entry.change(id, read.version(), read.reach().wrong(), typed());
        return id;
    }

    /** Id of the school on whose map it stands; null for several, which have only the signals of all in common. */
    public String getOnlySchool() {
        if (read != null) {
            return read.schoolId();
        }
        return isForSeveral() || schools.length == 0 ? null : schools[0];
    }

    /** Whether it can hold for several schools at once. */
    public boolean isForSeveral() {
        return possible != null && possible.size() > 1;
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public Ages[] getPossibleAges() {
        return Ages.values();
    }

    public List<ContactChoice> getContacts() {
        return contacts;
    }

    public List<SchoolRow> getPossible() {
        return possible;
    }

    public String[] getSchools() {
        return schools;
    }

    public void setSchools(String[] schools) {
        this.schools = schools;
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public ExpertiseRow getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
