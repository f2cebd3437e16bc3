package nl.partnership.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.MembershipRow;
import nl.partnership.ejb.partner.MembershipService;
import nl.partnership.ejb.partner.OrganisationRow;
import nl.partnership.ejb.partner.OrganisationService;
import nl.partnership.ejb.partner.PersonChoice;
import nl.partnership.ejb.partner.PersonService;
import nl.partnership.web.base.Screen;

/** A role that somebody holds: giving it, changing what was agreed, ending it. First one chooses the organisation. */
@Named
@ViewScoped
public class MembershipPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MembershipService memberships;

    @Inject
    private OrganisationService organisations;

    @Inject
    private PersonService persons;

    @Inject
    private Clock clock;

    @Inject
    private Screen screen;

    private String id;
    private String person;
    private String personName;
    private String organisation;
    private OrganisationRow place;
    private MembershipRow stored;
    private List<Sentence> ties;
    private boolean changedByAnother;
    private String role;
    private TermsForm terms;

    /** Reads the membership, or begins a new one for the person that the address names. */
    public void open() {
        if (terms != null) {
            return;
        }
        if (id == null) {
            terms = TermsForm.from(LocalDate.now(clock));
            place = organisation == null ? null : organisations.get(organisation);
        } else {
            stored = memberships.get(id);
            ties = memberships.ties(id);
            person = stored.personId();
            place = stored.organisation();
            role = stored.role();
            terms = TermsForm.of(stored.terms());
        }
        personName = persons.name(person);
    }

    public void save() {
        if (id == null) {
            memberships.add(person, place.id(), role, terms.terms());
            done("partner.membership.added");
            return;
        }
        try {
            memberships.change(id, stored.version(), terms.terms());
            done("partner.membership.saved");
        } catch (Stale stale) {
            stale();
        }
    }

    public void end() {
        try {
            memberships.end(id, stored.version());
            done("partner.membership.ended");
        } catch (Stale stale) {
            stale();
        }
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/account/person.xhtml?id=" + person);
    }

    /** Shows what another saved beside what was typed here; saving again keeps what is typed here. */
    private void stale() {
        stored = memberships.get(id);
        changedByAnother = true;
        screen.problem(null, "partner.stale");
    }

    /** Where somebody can work. */
    public List<OrganisationRow> getOrganisations() {
        return organisations.open();
    }

    public List<String> getRoles() {
        return memberships.roles(place.type());
    }

    public List<PersonChoice> getDeputies() {
        return memberships.deputies(place.id(), person);
    }

    public List<PersonChoice> getSponsors() {
        return memberships.sponsors();
    }

    public List<OrganisationRow> getSchools() {
        return memberships.schools();
    }

    /** Whether the organisation is a partner, whose people need a sponsor and an end. */
    public boolean isPartner() {
        return place.type() != OrganisationType.SCHOOL;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPersonName() {
        return personName;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    /** The organisation; null until it is chosen. */
    public OrganisationRow getPlace() {
        return place;
    }

    /** As it is stored; null for a new one. */
    public MembershipRow getStored() {
        return stored;
    }

    /** What still hangs on the role. */
    public List<Sentence> getTies() {
        return ties;
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public TermsForm getTerms() {
        return terms;
    }
}
