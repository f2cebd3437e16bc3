package nl.partnership.domain.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;

/** Somebody from outside the partnership who joins one conversation: known by name and organisation, without access. */
@Entity
@StoredAs("guest")
public class Guest extends StoredEntity {

    private static final int NAME_LENGTH = 120;

    @ManyToOne(optional = false)
    private Conversation conversation;

    private String name;

    @Column(name = "organisation_name")
    private String organisation;

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.UNKNOWN;

    protected Guest() {}

    Guest(Conversation conversation, String name, String organisation) {
        this.conversation = conversation;
        this.name = name("guests", name);
        this.organisation = organisation("guests", organisation);
    }

    /**
     * What a guest is called, as it is kept.
     *
     * @param field id of the field that it was typed in
     * @throws RuleViolation at the field, when it is none
     */
    public static String name(String field, String typed) {
        return Text.name(field, typed, NAME_LENGTH);
    }

    /** As {@link #name}, of the organisation that a guest comes from. */
    public static String organisation(String field, String typed) {
        return Wording.line(field, typed, NAME_LENGTH);
    }

    public String getName() {
        return name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    boolean isCalled(String aName, String anOrganisation) {
        return name.equals(Text.line(aName)) && organisation.equals(Text.line(anOrganisation));
    }

    void attend(Attendance was) {
        attendance = was;
    }

    public Conversation getConversation() {
        return conversation;
    }
}
