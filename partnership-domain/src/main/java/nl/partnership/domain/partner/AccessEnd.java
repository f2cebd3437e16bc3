package nl.partnership.domain.partner;

import java.time.LocalDate;
import java.time.Period;
import nl.partnership.domain.base.Term;

/**
 * How long a partner's access lasts: as long as the role does, as somebody of the school or the board answers for it, and until
 * six weeks after the last partnership or covenant of the organisation ended. The earliest day counts.
 */
public final class AccessEnd {

    /** So long before the end of a half-year it can be given for the next one. */
    private static final Period AHEAD = Period.ofMonths(2);

    private static final Period AFTER_TIES = Period.ofWeeks(6);

    /** For who is found late, such as when a portal of before began to count. */
    private static final Period NOTICE = Period.ofWeeks(2);

    private AccessEnd() {}

    /** The last day (31 January or 31 July) of what who answers for somebody gives on a day. */
    public static LocalDate given(LocalDate today) {
        return Term.of(today.plus(AHEAD)).lastDay();
    }

    /**
     * The last day for people of an organisation whose partnerships and covenants all ended, found on a day.
     *
     * @param lastTie the last day of the last of these
     */
    public static LocalDate afterTies(LocalDate lastTie, LocalDate today) {
        LocalDate last = lastTie.plus(AFTER_TIES);
        LocalDate notice = today.plus(NOTICE);
        return last.isBefore(notice) ? notice : last;
    }
}
