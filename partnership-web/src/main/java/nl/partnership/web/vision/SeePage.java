package nl.partnership.web.vision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.vision.see.SeeChoice;
import nl.partnership.ejb.vision.see.SeeService;
import nl.partnership.ejb.vision.see.SeeView;
import nl.partnership.web.base.Screen;

/**
 * "I see something": what one sees, at which school, and then whom one calls. All of it stands in the address, and
 * nothing is kept.
 */
@Named
@RequestScoped
public class SeePage {

    @Inject
    private SeeService service;

    @Inject
    private Screen screen;

    private String what;
    private List<SchoolRow> schools;
    private SeeView found;
    private List<SeeChoice> choices;

    @PostConstruct
    void load() {
        what = screen.parameter("what");
        schools = service.schools();
        String asked = screen.parameter("school");
        if (asked != null && schools.stream().noneMatch(one -> one.id().equals(asked))) {
            throw new NotFound("school", asked);
        }
        String school = schools.size() == 1 ? schools.get(0).id() : asked;
        if (what != null && school != null) {
            found = service.see(school, what);
        } else if (what != null
                && getChoices().stream().noneMatch(one -> one.code().equals(what))) {
            throw new NotFound("signal", what);
        }
    }

    /** Code of what one sees; null as long as that is not chosen. */
    public String getWhat() {
        return what;
    }

    /** Among which one chooses; with one or none there is nothing to choose. */
    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** Null as long as what and where are not both chosen. */
    public SeeView getFound() {
        return found;
    }

    /** For who works with no school today. */
    public List<SeeView.National> getNational() {
        return service.national();
    }

    public List<SeeChoice> getChoices() {
        if (choices == null) {
            choices = service.choices();
        }
        return choices;
    }

    /** What the address says once that is chosen; of what one school has, that school too. */
    public String query(SeeChoice choice) {
        return "what=" + choice.code() + (choice.schoolId() == null ? "" : "&school=" + choice.schoolId());
    }

    /** Whether it is a signal that one school added. */
    public boolean isOwn() {
        return isOwn(what);
    }

    private static boolean isOwn(String code) {
        return Signal.known(code).filter(signal -> !signal.isCommon()).isPresent();
    }

    /** Name of the drawing: a school draws none for what it adds. */
    public String icon(String code) {
        return isOwn(code) ? SeeService.OTHER : code;
    }
}
