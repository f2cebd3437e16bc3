package nl.partnership.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Council;
import nl.partnership.ejb.partner.involvement.InvolvementService;
import nl.partnership.ejb.partner.involvement.RepresentationRow;
import nl.partnership.web.base.Screen;

/** Who speaks for the parents and the pupils of a school, on the page of who takes part. */
@Named
@ViewScoped
public class RepresentationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvolvementService service;

    @Inject
    private Screen screen;

    private String partnership;
    private RepresentationRow stored;
    private boolean changedByAnother;
    private String[] parents;
    private String[] pupils;

    /** @param of a partnership of the caller's own school */
    public void open(String of) {
        if (partnership == null) {
            partnership = of;
            stored = read();
            parents = codes(stored.parents());
            pupils = codes(stored.pupils());
        }
    }

    private RepresentationRow read() {
        return service.of(partnership, 0, 1).representation();
    }

    private static String[] codes(List<Council> councils) {
        return councils.stream().map(Council::name).toArray(String[]::new);
    }

    public void save() {
        try {
            service.represent(partnership, stored.version(), councils(parents), councils(pupils));
            screen.notice("partner.representation.saved");
            screen.go("/partner/involvement.xhtml?partnership=" + partnership);
        } catch (Stale stale) {
            // what was chosen stays, beside it stands what is there now; saving again writes over that
            stored = read();
            changedByAnother = true;
            screen.problem(null, "partner.representation.stale");
        }
    }

    private static Set<Council> councils(String[] codes) {
        return Arrays.stream(codes).map(Council::valueOf).collect(Collectors.toSet());
    }

    public RepresentationRow getStored() {
        return stored;
    }

    /** Whether what is stored stands beside what was chosen. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public Council[] getPossible() {
        return Council.values();
    }

    public String[] getParents() {
        return parents;
    }

    public void setParents(String[] parents) {
        this.parents = parents;
    }

    public String[] getPupils() {
        return pupils;
    }

    public void setPupils(String[] pupils) {
        this.pupils = pupils;
    }
}
