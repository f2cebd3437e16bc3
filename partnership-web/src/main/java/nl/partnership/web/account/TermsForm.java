package nl.partnership.web.account;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import nl.partnership.ejb.partner.MembershipTerms;
import nl.partnership.web.partner.ContactForm;

/** What is typed about the terms of a role. */
public class TermsForm extends ContactForm {

    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate until;
    private String[] schools;
    private String sponsor;

    static TermsForm from(LocalDate today) {
        return of(new MembershipTerms(today, null, Set.of(), null, null, null, null));
    }

    static TermsForm of(MembershipTerms terms) {
        TermsForm form = new TermsForm();
        form.from = terms.from();
        form.until = terms.until();
        form.schools = terms.schoolIds().toArray(String[]::new);
        form.reachedBy(terms.phone(), terms.availability(), terms.deputyId());
        form.sponsor = terms.sponsorId();
        return form;
    }

    MembershipTerms terms() {
        Set<String> chosen = schools == null ? Set.of() : Set.copyOf(Arrays.asList(schools));
        return new MembershipTerms(from, until, chosen, getPhone(), getAvailability(), getDeputy(), sponsor);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String[] getSchools() {
        return schools == null ? new String[0] : schools.clone();
    }

    public void setSchools(String[] schools) {
        this.schools = schools == null ? null : schools.clone();
    }

    public String getSponsor() {
        return sponsor;
    }

    public void setSponsor(String sponsor) {
        this.sponsor = sponsor;
    }
}
