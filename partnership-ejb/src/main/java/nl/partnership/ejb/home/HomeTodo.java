package nl.partnership.ejb.home;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.task.TaskPage;
import nl.partnership.ejb.task.TaskRow;

/**
 * What is expected of the caller now.
 *
 * @param tasks what they took on themselves, the most late first
 * @param late how many of those are late
 * @param talks the conversations that come and to which their organisation was asked, soonest first
 * @param confirmedOn when their contact data was last confirmed; null for never
 * @param confirm whether that is too long ago
 */
public record HomeTodo(TaskPage tasks, long late, List<Talk> talks, LocalDate confirmedOn, boolean confirm)
        implements Serializable {

    /**
     * A conversation that comes.
     *
     * @param prepared on how many of its questions the caller's organisation has its view ready, or keeps it back
     */
    public record Talk(ConversationRow row, long prepared) implements Serializable {

        /** Whether an own view is still expected. */
        public boolean isToPrepare() {
            return row.isPlanned() && prepared == 0;
        }

        /** How many questions it has. */
        public int questions() {
            return row.questions();
        }
    }

    /** The conversations that still want the organisation's own view. */
    public List<Talk> toPrepare() {
        return talks.stream().filter(Talk::isToPrepare).toList();
    }

    /** Whether there is nothing at all to do now. */
    public boolean isNothing() {
        return tasks.isEmpty() && toPrepare().isEmpty() && !confirm;
    }

    static long late(List<TaskRow> rows) {
        return rows.stream().filter(row -> row.daysLate() > 0).count();
    }
}
