package nl.partnership.web.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import nl.partnership.ejb.partner.MembershipTerms;

/** What is typed about the terms of a role. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate until;
    private String[] schools;
    private String phone;
    private String availability;
    private String deputy;
    private String sponsor;

    static TermsForm from(LocalDate today) {
        return of(new MembershipTerms(today, null, Set.of(), null, null, null, null));
    }

    static TermsForm of(MembershipTerms terms) {
        TermsForm form = new TermsForm();
        form.from = terms.from();
        form.until = terms.until();
        form.schools = terms.schoolIds().toArray(String[]::new);
        form.phone = terms.phone();
        form.availability = terms.availability();
        form.deputy = terms.deputyId();
        form.sponsor = terms.sponsorId();
        return form;
    }

    MembershipTerms terms() {
        Set<String> chosen = schools == null ? Set.of() : Set.copyOf(Arrays.asList(schools));
        return new MembershipTerms(from, until, chosen, phone, availability, deputy, sponsor);
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAvailability() {
        return availability;
    }

    public void setAvailability(String availability) {
        this.availability = availability;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public String getSponsor() {
        return sponsor;
    }

    public void setSponsor(String sponsor) {
        this.sponsor = sponsor;
    }
}
