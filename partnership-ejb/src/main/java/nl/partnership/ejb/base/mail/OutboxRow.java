package nl.partnership.ejb.base.mail;

import java.time.Instant;
import nl.partnership.domain.base.OutboxMail;

/**
 * A mail as the administrator sees it: to whom, about what, how it went; never what it says.
 *
 * @param sentAt null as long as it waits
 * @param nextTryAt when it is tried (again); says nothing once it was sent
 * @param trouble why the last attempt failed: {@code UNREACHABLE}, {@code SIGN_IN_REFUSED}, {@code ADDRESS_REFUSED} or
 *     {@code REFUSED}; null when it did not
 * @param reply the server's reply code at that attempt, or null
 */
public record OutboxRow(
        String id,
        String recipient,
        String subject,
        Instant createdAt,
        Instant sentAt,
        Instant nextTryAt,
        int attempts,
        String trouble,
        String reply) {

    static OutboxRow of(OutboxMail mail) {
        String[] error = mail.getLastError() == null
                ? new String[] {null, null}
                : mail.getLastError().split(" ", 2);
        return new OutboxRow(
                mail.getId(),
                mail.getRecipient(),
                mail.getSubject(),
                mail.getCreatedAt(),
                mail.getSentAt(),
                mail.getNextTryAt(),
                mail.getAttempts(),
                error[0],
                error.length > 1 ? error[1] : null);
    }
}
