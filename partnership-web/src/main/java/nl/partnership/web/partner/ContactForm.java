package nl.partnership.web.partner;

import java.io.Serializable;

/** How somebody is reached, as it is typed. */
public abstract class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String phone;
    private String availability;
    private String deputy;

    /** As it is stored; each may be null. */
    protected void reachedBy(String readPhone, String readAvailability, String readDeputy) {
        phone = readPhone;
        availability = readAvailability;
        deputy = readDeputy;
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

    /** Id of who takes over, or null. */
    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }
}
