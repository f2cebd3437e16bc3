package nl.partnership.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.partner.proposal.ProposedRoleService;
import nl.partnership.ejb.partner.proposal.ProposedRow;
import nl.partnership.web.base.Screen;

/** Says of each that a file brings to the own organisation whether that is so. */
@Named
@ViewScoped
public class ProposedRolesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposedRoleService roles;

    @Inject
    private Screen screen;

    private List<ProposedRow> rows;

    @PostConstruct
    void open() {
        rows = roles.waiting();
    }

    public void confirm() {
        screen.notice("partner.proposed.confirmed", roles.confirm(screen.which()));
        screen.go("/partner/proposed-roles.xhtml");
    }

    public void drop() {
        screen.notice("partner.proposed.dropped", roles.drop(screen.which()));
        screen.go("/partner/proposed-roles.xhtml");
    }

    public List<ProposedRow> getRows() {
        return rows;
    }
}
