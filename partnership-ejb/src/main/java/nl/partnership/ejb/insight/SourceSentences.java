package nl.partnership.ejb.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.ejb.base.Sentence;

/** What is said of a source, the same in lists, at questions and on homes. */
final class SourceSentences {

    private static final int WEEK = 7;

    /** From how many days on one counts weeks. */
    private static final int IN_WEEKS = 14;

    private SourceSentences() {}

    /** @param typed the name of what has none here */
    static Sentence name(SourceKind kind, String typed) {
        return kind == SourceKind.OTHER ? Sentence.asItIs(typed) : Sentence.of("insight.source.kind." + kind);
    }

    /** The same within a sentence: "de leerlingmonitor". */
    static Sentence named(SourceKind kind, String typed) {
        return kind == SourceKind.OTHER
                ? Sentence.of("insight.source.named", typed)
                : Sentence.of("insight.source.named." + kind);
    }

    /** "9 weken te laat", "3 dagen te laat", or the day on which it is expected. */
    static Sentence state(LocalDate due, LocalDate today) {
        long late = ChronoUnit.DAYS.between(due, today);
        if (late <= 0) {
            return Sentence.of("insight.source.expected", due);
        }
        if (late >= IN_WEEKS) {
            return Sentence.of("insight.source.weeksLate", late / WEEK);
        }
        return late == 1 ? Sentence.of("insight.source.dayLate") : Sentence.of("insight.source.daysLate", late);
    }
}
