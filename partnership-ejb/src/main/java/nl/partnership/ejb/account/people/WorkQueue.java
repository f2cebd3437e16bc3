package nl.partnership.ejb.account.people;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.SchoolYear;

/**
 * What waits for an administrator.
 *
 * @param year the school year of today
 * @param done the steps of setting up that are done
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
        Set<SetUpStep> done,
        long expiring,
        long notInvited,
        long withoutSponsor,
        long wrongContact,
        long schoolsWithoutPartnership,
        long waitingMail,
        boolean mailServer)
        implements Serializable {

    /** The steps from an empty installation to a school that works, in their order. */
    public enum SetUpStep {
        BOARD,
        SCHOOL,
        PARTNER,
        PEOPLE,
        PARTNERSHIP,
        INVITATION
    }

    public boolean isDone(SetUpStep step) {
        return done.contains(step);
    }

    /** All steps, in their order. */
    public List<SetUpStep> steps() {
        return List.of(SetUpStep.values());
    }

    /** The first step that is not done; null when all are. */
    public SetUpStep next() {
        return Arrays.stream(SetUpStep.values())
                .filter(step -> !done.contains(step))
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing runs out, is missing or waits. */
    public boolean isQuiet() {
        return expiring + notInvited + withoutSponsor + wrongContact + schoolsWithoutPartnership + waitingMail == 0;
    }
}
