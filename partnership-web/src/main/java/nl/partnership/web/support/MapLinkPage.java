package nl.partnership.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.NotFound;
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

    /** {@code NotFound} for a school with which one does not work. */
    public void open() {
        if (read == null) {
            read = links.links().stream()
                    .filter(one -> one.schoolId().equals(school))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("school", school));
            link = read.link();
        }
    }

    public void save() {
        links.say(school, link);
        screen.notice("support.map.linkSaved");
        screen.go("/support/map.xhtml?school=" + school);
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
