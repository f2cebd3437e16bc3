package nl.partnership.domain.partner;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/** A professional: a name and a work address. What this person does, and where, stands in the memberships. */
@Entity
@StoredAs("person")
public class Person extends StoredEntity {

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotBlank
    @Email
    @Size(max = 200)
    private String email;

    protected Person() {}

    public Person(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The first word of the name, to greet with. */
    public String getFirstName() {
        return name.trim().split("\\s+", 2)[0];
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
