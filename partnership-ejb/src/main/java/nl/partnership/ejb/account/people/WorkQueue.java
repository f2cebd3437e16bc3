package nl.partnership.ejb.account.people;

import java.io.Serializable;
import nl.partnership.domain.base.SchoolYear;

/**
 * What waits for an administrator.
 *
 * @param year the school year of today
 * @param expiring people with a role that ends within sixty days
 * @param notInvited people with a role who cannot sign in and have no open link
 * @param withoutSponsor people of partners for whom nobody answers
 * @param wrongContact people whose address or number does not work
 * @param schoolsWithoutPartnership schools that work with nobody this school year
 * @param waitingMail mails that wait to be sent
 * @param mailServer whether the configuration names a mail server
 */
public record WorkQueue(
        SchoolYear year,
        long expiring,
        long notInvited,
        long withoutSponsor,
        long wrongContact,
        long schoolsWithoutPartnership,
        long waitingMail,
        boolean mailServer)
        implements Serializable {

    /** Whether nothing is missing or waits. */
    public boolean isQuiet() {
        return notInvited + withoutSponsor + wrongContact + schoolsWithoutPartnership + waitingMail == 0;
    }
}
