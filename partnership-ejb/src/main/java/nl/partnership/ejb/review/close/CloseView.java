package nl.partnership.ejb.review.close;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.review.ItemChoice;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.year.OpenItems.Open;
import nl.partnership.ejb.base.year.OpenItems.Way;
import nl.partnership.ejb.base.year.YearOf;
import nl.partnership.ejb.card.ThemeRow;

/**
 * How far a school is with the close of a year.
 *
 * @param school short name
 * @param opensOn the first day on which it can be closed
 * @param talkLeft day of a conversation that is planned or open still; null when there is none
 * @param monitorDelivered whether it is noted that the safety monitor is with the Inspectorate
 * @param closedOn null as long as it is open
 * @param reopenReason why the board opened it again; null when it did not
 */
public record CloseView(
        YearOf of,
        String school,
        LocalDate opensOn,
        List<ThemeMark> themes,
        List<Item> items,
        LocalDate talkLeft,
        boolean monitorDelivered,
        LocalDate closedOn,
        String reopenReason)
        implements Serializable {

    /** @param lookedOn null when it was not looked back on */
    public record ThemeMark(ThemeRow theme, LocalDate lookedOn) implements Serializable {}

    /**
     * Something that is open.
     *
     * @param choice null when nothing was decided
     * @param reason what came of it, or why it is let go
     */
    public record Item(Open open, ItemChoice choice, String reason) implements Serializable {

        /** Its name on the page. */
        public String key() {
            return open.kind() + ":" + open.id();
        }

        ThreadEnd end() {
            return new ThreadEnd(open.kind(), open.id());
        }

        public boolean isDecided() {
            return choice != null;
        }

        public boolean isDoneHere() {
            return open.ways().contains(Way.DONE) || open.ways().contains(Way.DONE_IN_WORDS);
        }

        public boolean isDroppedHere() {
            return open.ways().contains(Way.DROPPED);
        }
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    public long themesLeft() {
        return themes.stream().filter(mark -> mark.lookedOn() == null).count();
    }

    public long itemsLeft() {
        return items.stream().filter(item -> !item.isDecided()).count();
    }

    /** Whether everything is done that the close asks for, but for a reason without the monitor. */
    public boolean isReady(LocalDate today) {
        return !isClosed() && themesLeft() == 0 && itemsLeft() == 0 && talkLeft == null && !today.isBefore(opensOn);
    }
}
