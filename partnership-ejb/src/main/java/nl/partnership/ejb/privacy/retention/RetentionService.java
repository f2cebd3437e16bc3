package nl.partnership.ejb.privacy.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.IncidentTally;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.retention.Kept;

/** What officer and board see of how long what is kept: rules and numbers, never a record. Nothing is erased here. */
@Stateless
@Allowed({Audience.DPO, Audience.BOARD})
public class RetentionService {

    private static final int MONTHS_AHEAD = 1;
    private static final int MOST_YEARS = 20;

    @Inject
    private KeptKinds kinds;

    @Inject
    private KeptQueries queries;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * All kinds of the caller's board and its schools: how many are due today, and how many would be on another day.
     *
     * @param day null for a month from now
     * @throws RuleViolation at {@code day} for one that is over, or lies more than twenty years ahead
     */
    public List<KeptRow> on(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate then = day == null ? today.plusMonths(MONTHS_AHEAD) : day;
        if (then.isBefore(today) || then.isAfter(today.plusYears(MOST_YEARS))) {
            throw RuleViolation.at("day", "privacy.retention.day");
        }
        Caller caller = current.get();
        return kinds.all().stream()
                .map(KeptKinds.Entry::kept)
                .filter(kept -> !caller.isWalking() || !isOfIncidents(kept))
                .map(kept -> row(kept, today, then, caller.boardId()))
                .toList();
    }

    private KeptRow row(Kept kept, LocalDate today, LocalDate then, String board) {
        return new KeptRow(
                kept.code(),
                kept.since(),
                kept.number(),
                kept.owner() == null,
                then,
                queries.count(kept, today, false, board),
                queries.count(kept, then, false, board),
                queries.count(kept, then, true, board));
    }

    /** Whoever walks in the eyes of another learns nothing of incidents, not how many either. */
    private static boolean isOfIncidents(Kept kept) {
        return kept.type() == Incident.class || kept.type() == IncidentTally.class;
    }
}
