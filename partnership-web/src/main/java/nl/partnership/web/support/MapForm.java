package nl.partnership.web.support;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.support.Ages;
import nl.partnership.domain.support.Sector;
import nl.partnership.ejb.support.expertise.ExpertiseRow;
import nl.partnership.ejb.support.expertise.TypedExpertise;

/** An entry of the support map, as somebody is writing it. */
public abstract class MapForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private Sector sector;
    private String[] signals = {};
    private Ages ages = Ages.ALL;
    private String how;
    private String phone;
    private String email;
    private String hours;
    private String contact;

    void read(ExpertiseRow row) {
        name = row.name();
        sector = row.sector();
        signals = row.signals().stream().map(Signal::code).toArray(String[]::new);
        ages = row.ages();
        how = row.how();
        phone = row.phone();
        email = row.email();
        hours = row.hours();
        contact = row.isContactGone() ? null : row.contactId();
    }

    TypedExpertise typed() {
        List<Signal> at = Stream.of(signals).map(Signal::of).toList();
        return new TypedExpertise(name, sector, at, ages, how, phone, email, hours, contact);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Sector getSector() {
        return sector;
    }

    public void setSector(Sector sector) {
        this.sector = sector;
    }

    public String[] getSignals() {
        return signals;
    }

    public void setSignals(String[] signals) {
        this.signals = signals;
    }

    public Ages getAges() {
        return ages;
    }

    public void setAges(Ages ages) {
        this.ages = ages;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
