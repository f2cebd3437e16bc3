package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;

/**
 * That somebody may do one thing, once, in one role and about one record, with the link of a mail and without signing in.
 * It ends after fourteen days, and with any change of that person's address, role or record. A letter about several roles
 * has one secret and a link for each of them.
 */
@Entity
@Table(name = "one_time_link")
@StoredAs("one-time-link")
public class OneTimeLink extends SecretLink {

    public static final Duration VALID = Duration.ofDays(14);

    /** All that a link can be for. Assent, votes, renewal and release are never among them: those need who signed in. */
    public enum Act {
        /** Says that the own contact data is right. */
        CONFIRM_CONTACT,
        /** Says that one comes to a conversation to which one was asked. */
        ACCEPT_INVITATION,
        DECLINE_INVITATION,
        /** Says that a colleague comes. */
        SEND_SOMEBODY
    }

    @Enumerated(EnumType.STRING)
    private Act act;

    @ManyToOne(optional = false)
    private Membership membership;

    @NotInTrail
    @Column(name = "membership_version")
    private long membershipVersion;

    @NotInTrail
    @Column(name = "person_version")
    private long personVersion;

    @Column(name = "record_id")
    private String recordId;

    @NotInTrail
    @Column(name = "record_version")
    private long recordVersion;

    protected OneTimeLink() {}

    /**
     * @param membership in which it acts, as it is now
     * @param record about which it is, as it is now
     * @param secret what the link carries; only its digest is kept
     */
    public OneTimeLink(Act act, Membership membership, StoredEntity record, String secret, Instant now) {
        super(secret, now, VALID);
        this.act = act;
        this.membership = membership;
        this.membershipVersion = membership.getVersion();
        this.personVersion = membership.getPerson().getVersion();
        this.recordId = record.getId();
        this.recordVersion = record.getVersion();
    }

    public Act getAct() {
        return act;
    }

    public Membership getMembership() {
        return membership;
    }

    public String getRecordId() {
        return recordId;
    }

    /** Whether it is open, and the role opens the portal and is what it was, as is the person. */
    public boolean isOpen(Instant now, LocalDate today) {
        return isOpen(now)
                && membership.opensOn(today)
                && membership.getVersion() == membershipVersion
                && membership.getPerson().getVersion() == personVersion;
    }

    /** Whether the record that it is about is as it was. */
    public boolean isAbout(StoredEntity record) {
        return record.getId().equals(recordId) && record.getVersion() == recordVersion;
    }

    /** Uses it up; who calls holds it locked, and looked whether it is open. */
    public void use(Instant now) {
        usedUp(now);
    }
}
