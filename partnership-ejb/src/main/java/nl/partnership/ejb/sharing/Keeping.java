package nl.partnership.ejb.sharing;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.sharing.Statement;

/**
 * What a new receipt is made of.
 *
 * @param firstId the receipt that it follows, or null; likewise the rest where it does not apply
 */
record Keeping(
        Receipt.Kind kind,
        Matter matter,
        SharingAnswer answer,
        ZonedDateTime now,
        String firstId,
        String because,
        Instant sharedAt,
        Statement.RulingWords ruling) {

    Keeping(Receipt.Kind kind, Matter matter, SharingAnswer answer, ZonedDateTime now) {
        this(kind, matter, answer, now, null, null, null, null);
    }

    /** What must be done afterwards, and by when: counted from the sharing itself, whichever way it was recorded. */
    List<Statement.Due> followUps(Instant keptAt) {
        Instant from = sharedAt == null ? keptAt : sharedAt;
        List<Decision.FollowUp> duties =
                switch (kind) {
                    case NOT_SHARED -> List.of();
                    case ALREADY_SHARED ->
                        answer.decision()
                                .followUpsOfShared(
                                        matter.situation().request(),
                                        matter.situation().facts());
                    case DECISION, RULING -> answer.decision().followUps();
                };
        return duties.stream()
                .map(duty -> new Statement.Due(duty.condition(), from.plus(duty.within())))
                .toList();
    }

    Keeping after(String receiptId) {
        return new Keeping(kind, matter, answer, now, receiptId, because, sharedAt, ruling);
    }

    Keeping because(String words) {
        return new Keeping(kind, matter, answer, now, firstId, words, sharedAt, ruling);
    }

    Keeping sharedAt(Instant moment) {
        return new Keeping(kind, matter, answer, now, firstId, because, moment, ruling);
    }

    Keeping ruling(Statement.RulingWords words) {
        return new Keeping(kind, matter, answer, now, firstId, because, sharedAt, words);
    }
}
