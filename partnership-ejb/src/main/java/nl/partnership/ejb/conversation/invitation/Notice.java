package nl.partnership.ejb.conversation.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.partnership.domain.base.Sha256;
import nl.partnership.domain.conversation.Appointment;

/**
 * What somebody is told of a conversation: when and where it is, or that it is off for them. It is stored with the mail as
 * a line of text, in which the place is a digest: a place is words.
 *
 * @param code the line as it is stored
 */
record Notice(String code) {

    /** It is off, or goes on without this person; also what somebody knows who was never asked. */
    static final Notice OFF = new Notice("off");

    /** That the report is there. */
    static final String REPORT = "report";

    static Notice read(String code) {
        return new Notice(code);
    }

    static Notice of(Appointment when) {
        return new Notice(when.date() + " " + when.start() + " " + when.minutes() + " " + Sha256.hex(when.place()));
    }

    boolean isOff() {
        return equals(OFF);
    }

    /** The appointment that was told, for a message that it is off. */
    Appointment at(String place) {
        return new Appointment(LocalDate.parse(part(0)), LocalTime.parse(part(1)), Integer.parseInt(part(2)), place);
    }

    /**
     * What this is to somebody who was told something else: which letter says it.
     *
     * @return {@code invite}, {@code cancel}, {@code move}, {@code time}, {@code place} or {@code timeAndPlace}
     */
    String since(Notice told) {
        if (isOff()) {
            return "cancel";
        }
        if (told.isOff()) {
            return "invite";
        }
        if (!part(0).equals(told.part(0))) {
            return "move";
        }
        boolean sameTime = part(1).equals(told.part(1)) && part(2).equals(told.part(2));
        return sameTime ? "place" : part(3).equals(told.part(3)) ? "time" : "timeAndPlace";
    }

    private String part(int at) {
        return code.split(" ")[at];
    }
}
