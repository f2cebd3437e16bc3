package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;

/** A professional: a name and a work address. What this person does, and where, stands in the memberships. */
@Entity
@StoredAs("person")
public class Person extends StoredEntity {

    private static final int LONGEST_NAME = 120;

    @NotBlank
    @Size(max = LONGEST_NAME)
    private String name;

    @NotInTrail
    @Column(name = "name_key")
    private String nameKey;

    @NotBlank
    @Size(max = 200)
    private String email;

    @NotInTrail
    @Column(name = "address_wrong")
    private boolean addressWrong;

    protected Person() {}

    /** @throws RuleViolation at the field {@code name} or {@code email} */
    public Person(String name, String email) {
        setName(name);
        setEmail(email);
    }

    public String getName() {
        return name;
    }

    /** @throws RuleViolation at the field {@code name}, when there is no letter in it */
    public final void setName(String name) {
        this.name = Text.name("name", name, LONGEST_NAME);
        nameKey = NameKey.ofPerson(this.name);
    }

    /** The first word of the name, to greet with. */
    public String getFirstName() {
        return name.trim().split("\\s+", 2)[0];
    }

    public String getEmail() {
        return email;
    }

    /** @throws RuleViolation at the field {@code email}, when mail or calendar would not take it */
    public final void setEmail(String email) {
        this.email = MailAddress.of("email", email);
        addressWrong = false;
    }

    /** Nothing reaches this person by the portal any more; the name stays where records name it. */
    public void eraseAddress() {
        // RFC 2606: no mail ever goes there
        email = "gewist-" + getId() + "@gewist.invalid";
        addressWrong = false;
    }

    /**
     * Whether the address is from the time in which the portal took any, and mail does not take it, or somebody else has
     * the same; until an administrator mends it, no mail goes there.
     */
    public boolean isAddressWrong() {
        return addressWrong;
    }
}
