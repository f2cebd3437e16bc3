package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.account.people.Added;
import nl.partnership.ejb.account.people.Newcomer;
import nl.partnership.ejb.account.people.NewcomerService;
import nl.partnership.ejb.partner.MembershipService;
import nl.partnership.ejb.partner.OrganisationRow;
import nl.partnership.ejb.partner.OrganisationService;
import nl.partnership.ejb.partner.PersonChoice;
import nl.partnership.web.base.Screen;

/** The form by which an administrator adds somebody, with the first role and the invitation. */
@Named
@RequestScoped
public class NewcomerPage {

    private static final String ORGANISATION = "add:organisation";

    @Inject
    private NewcomerService newcomers;

    @Inject
    private OrganisationService organisations;

    @Inject
    private MembershipService memberships;

    @Inject
    private Screen screen;

    private String name;
    private String email;
    private String organisation;
    private String role;
    private LocalDate until;
    private String sponsor;
    private boolean invited = true;
    private List<OrganisationRow> places;
    private List<PersonChoice> sponsors;

    public void add() {
        Added added = newcomers.add(new Newcomer(name, email, organisation, role, until, sponsor, invited));
        screen.notice(role == null ? "account.people.added" : "account.newcomer.added", name);
        if (added.link() != null) {
            screen.notice("account.person.link", added.link());
        }
        screen.go("/account/person.xhtml?id=" + added.personId());
    }

    /** Whether a role was chosen: then there is an organisation for it. As it was sent, so that all that is missing is said at once. */
    public boolean isForRole() {
        return isSent("add:role");
    }

    /** Whether an organisation was chosen: then there is a role in it. */
    public boolean isForOrganisation() {
        return isSent(ORGANISATION);
    }

    /** Whether a partner was chosen: then the role has an end, and somebody answers for it. */
    public boolean isForPartner() {
        String chosen = screen.parameter(ORGANISATION);
        return getOrganisations().stream()
                .anyMatch(place -> place.id().equals(chosen) && place.type() != OrganisationType.SCHOOL);
    }

    private boolean isSent(String field) {
        String sent = screen.parameter(field);
        return sent != null && !sent.isEmpty();
    }

    /** Where somebody can work. */
    public List<OrganisationRow> getOrganisations() {
        if (places == null) {
            places = organisations.open();
        }
        return places;
    }

    /** The roles of each kind of organisation that is there. */
    public List<SelectItem> getRoles() {
        List<SelectItem> groups = new ArrayList<>();
        for (OrganisationType type : OrganisationType.values()) {
            if (getOrganisations().stream().anyMatch(place -> place.type() == type)) {
                SelectItem[] roles = memberships.roles(type).stream()
                        .map(code -> new SelectItem(code, screen.text("base.role." + code)))
                        .toArray(SelectItem[]::new);
                groups.add(new SelectItemGroup(screen.text("base.type." + type), null, false, roles));
            }
        }
        return groups;
    }

    /** Whether there is an organisation of a partner, whose people need an end and somebody who answers for them. */
    public boolean isAnyPartner() {
        return getOrganisations().stream().anyMatch(place -> place.type() != OrganisationType.SCHOOL);
    }

    public List<PersonChoice> getSponsors() {
        if (sponsors == null) {
            sponsors = memberships.sponsors();
        }
        return sponsors;
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

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSponsor() {
        return sponsor;
    }

    public void setSponsor(String sponsor) {
        this.sponsor = sponsor;
    }

    public boolean isInvited() {
        return invited;
    }

    public void setInvited(boolean invited) {
        this.invited = invited;
    }
}
