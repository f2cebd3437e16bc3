package nl.partnership.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.account.WalkService;
import nl.partnership.web.base.Screen;

/** Begins a walk in the eyes of a role: {@code WEB-INF/account/walk.xhtml}, on the page where one sees who sees what. */
@Named
@ViewScoped
public class WalkStart implements Serializable {

    /** Where one begins, and where one is again after the walk. */
    static final String PAGE = "/ruleset/reach.xhtml";

    private static final long serialVersionUID = 1L;

    @Inject
    private WalkService walks;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Screen screen;

    private transient List<WalkService.Place> places;
    private String place;
    private String role;

    public void start() {
        walks.begin(place, role);
        SignedIn.in(request).orElseThrow().with(new SignedIn.Walk(place, role)).keep(request);
        screen.go("/index.xhtml");
    }

    /** Whether the caller may walk at all. */
    public boolean isOffered() {
        return walks.mayWalk();
    }

    public List<WalkService.Place> getPlaces() {
        if (places == null) {
            places = walks.places();
        }
        return places;
    }

    /** The roles in the chosen place; none without a place. */
    public List<String> getRoles() {
        return getPlaces().stream()
                .filter(one -> one.organisationId().equals(place))
                .findFirst()
                .map(WalkService.Place::roles)
                .orElse(List.of());
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
