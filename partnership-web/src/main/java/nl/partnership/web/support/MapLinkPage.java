package nl.partnership.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.support.expertise.MapLinkService;
import nl.partnership.web.base.Screen;

/** Says where the municipality's own social map is. */
@Named
@ViewScoped
public class MapLinkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MapLinkService links;

    @Inject
    private Screen screen;

    private String school;
    private MapLinkService.Linked read;
    private String link;
    private boolean changedByAnother;

    /** {@code NotFound} for a school with which one does not work. */
    public void open() {
        if (read == null) {
            read = stored();
            link = read.link();
        }
    }

    private MapLinkService.Linked stored() {
        return links.links().stream()
                .filter(one -> one.schoolId().equals(school))
                .findFirst()
                .orElseThrow(() -> new NotFound("school", school));
    }

    public void save() {
        try {
            links.say(school, read.version(), link);
            screen.notice("support.map.linkSaved");
            screen.go("/support/map.xhtml?school=" + school);
        } catch (Stale stale) {
            // what was typed stays; saving again writes over what is there now
            read = stored();
            changedByAnother = true;
            screen.problem(null, "support.expertise.stale");
        }
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public MapLinkService.Linked getRead() {
        return read;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
