package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.partnership.domain.base.Belonging;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;

/**
 * A school board, one of its schools, or a partner. The board and its schools are organisations of type {@code
 * SCHOOL}; a school names its board, the board names none. An organisation is never deleted once a record refers to
 * it: it is closed, and from then on takes no new part in anything.
 */
@Entity
@StoredAs("organisation")
public class Organisation extends StoredEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_type")
    private OrganisationType type;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SHORT_NAME = 40;

    @NotBlank
    @Size(max = LONGEST_NAME)
    private String name;

    @NotInTrail
    @Column(name = "name_key")
    private String nameKey;

    @NotBlank
    @Size(max = LONGEST_SHORT_NAME)
    @Column(name = "short_name")
    private String shortName;

    @NotInTrail
    @Column(name = "short_key")
    private String shortKey;

    @ManyToOne
    private Organisation board;

    @Column(name = "general_phone")
    private String generalPhone;

    private boolean closed;

    @Column(name = "access_until")
    private LocalDate accessUntil;

    protected Organisation() {}

    private Organisation(OrganisationType type, String name, String shortName, Organisation board) {
        this.type = type;
        setName(name);
        setShortName(shortName);
        this.board = board;
    }

    public static Organisation board(String name, String shortName) {
        return new Organisation(OrganisationType.SCHOOL, name, shortName, null);
    }

    public static Organisation school(Organisation board, String name, String shortName) {
        return new Organisation(OrganisationType.SCHOOL, name, shortName, board);
    }

    /** @param type any kind but {@code SCHOOL}: schools belong to a board */
    public static Organisation partner(OrganisationType type, String name, String shortName) {
        if (type == OrganisationType.SCHOOL) {
            throw new IllegalArgumentException("a school belongs to a board");
        }
        return new Organisation(type, name, shortName, null);
    }

    public OrganisationType getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    /** @throws nl.partnership.domain.base.RuleViolation at the field {@code name}, when nothing in it can be read */
    public final void setName(String name) {
        this.name = Text.organisationName("name", name, LONGEST_NAME);
        nameKey = NameKey.ofOrganisation(this.name);
    }

    /** How people call it in a sentence: "De Brug". */
    public String getShortName() {
        return shortName;
    }

    /** As {@link #setName}, at the field {@code shortName}. */
    public final void setShortName(String shortName) {
        this.shortName = Text.organisationName("shortName", shortName, LONGEST_SHORT_NAME);
        shortKey = NameKey.ofOrganisation(this.shortName);
    }

    /** The number that anybody can call; null when none is known. */
    public String getGeneralPhone() {
        return generalPhone;
    }

    public void setGeneralPhone(String generalPhone) {
        this.generalPhone = generalPhone;
    }

    /** The board of a school; null for a board and for a partner. */
    public Organisation getBoard() {
        return board;
    }

    /** A board itself, and the board of a school; null for a partner. */
    public Organisation ownBoard() {
        return isBoard() ? this : board;
    }

    public boolean isSchool() {
        return board != null;
    }

    public boolean isBoard() {
        return type == OrganisationType.SCHOOL && board == null;
    }

    public boolean isClosed() {
        return closed;
    }

    public void close() {
        closed = true;
    }

    public void reopen() {
        closed = false;
    }

    /** The last day on which roles at this partner open the portal, as it works with no school any more; null for none. */
    public LocalDate getAccessUntil() {
        return accessUntil;
    }

    /** @param last null when it works with a school again */
    public void allowUntil(LocalDate last) {
        accessUntil = last;
    }

    public Belonging belonging() {
        return new Belonging(getId(), board == null ? null : board.getId());
    }

    /** Whether the sharing rules take both for one organisation; see {@link Belonging}. */
    public boolean isSameAs(Organisation other) {
        return other != null && belonging().isOneWith(other.belonging());
    }
}
