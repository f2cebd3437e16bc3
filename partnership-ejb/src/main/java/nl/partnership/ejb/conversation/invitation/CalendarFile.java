package nl.partnership.ejb.conversation.invitation;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.ejb.base.mail.CalendarText;

/**
 * A conversation as an entry in somebody's calendar (RFC 5545, RFC 5546): the same UID for every message about it, a
 * higher sequence for every move. It names the receiver only, so that nobody learns from a file who else comes.
 *
 * @param uid the conversation's id
 * @param organizer address from which the portal mails
 * @param attendee address of the receiver
 * @param summary neutral words: calendars are seen by others
 * @param description a link into the portal, where one must sign in
 */
record CalendarFile(
        String uid,
        int sequence,
        Instant stamp,
        Appointment when,
        String organizer,
        String attendee,
        String summary,
        String description) {

    String request() {
        return text("REQUEST", "CONFIRMED");
    }

    String cancellation() {
        return text("CANCEL", "CANCELLED");
    }

    private String text(String method, String status) {
        return CalendarText.of(method, List.of(event(status)));
    }

    private VEvent event(String status) {
        return new VEvent(CalendarText.properties(
                new Uid(uid),
                new DtStamp(stamp),
                new Sequence(sequence),
                new Status(status),
                CalendarText.begins(when.begins()),
                CalendarText.ends(when.ends()),
                new Summary(Text.line(summary)),
                new Location(Text.line(when.place())),
                new Description(Text.clean(description)),
                new Organizer(URI.create(MailAddress.link(organizer))),
                new Attendee(CalendarText.parameters(Rsvp.FALSE), URI.create(MailAddress.link(attendee)))));
    }
}
