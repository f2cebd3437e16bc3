package nl.partnership.ejb.task;

import java.time.LocalDate;
import nl.partnership.domain.task.TaskReminder;

/**
 * What a reminder tells: how many tasks there are.
 *
 * @param day today, or the Monday of the week
 * @param open how many are due that day, or open at all
 * @param late how many of these are late; 0 in the mail of the day
 */
record TaskCount(TaskReminder.Kind kind, LocalDate day, long open, long late) {

    /** What these mails are about, as it is stored with them. */
    static final String DUE = "task-due";

    static final String WEEK = "task-week";

    String topic() {
        return kind == TaskReminder.Kind.DUE ? DUE : WEEK;
    }

    /** As it is stored with the mail. */
    String code() {
        return day + " " + open + " " + late;
    }

    /** Of which day a mail is that told this. */
    static LocalDate day(String code) {
        return LocalDate.parse(code.substring(0, code.indexOf(' ')));
    }
}
