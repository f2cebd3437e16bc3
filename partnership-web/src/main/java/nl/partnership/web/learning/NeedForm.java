package nl.partnership.web.learning;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.learning.PeopleBand;
import nl.partnership.ejb.learning.NeedRow;

/** For whom of the own organisation a training need is, as somebody is choosing it. */
public abstract class NeedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String[] roles = {};
    private PeopleBand people;

    /** @param own what stands there; null for nothing */
    void read(NeedRow.Backer own) {
        roles = own == null ? new String[0] : own.roles().toArray(String[]::new);
        people = own == null ? null : own.people();
    }

    List<String> getRoleCodes() {
        return List.of(roles);
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }

    public PeopleBand getPeople() {
        return people;
    }

    public void setPeople(PeopleBand people) {
        this.people = people;
    }
}
