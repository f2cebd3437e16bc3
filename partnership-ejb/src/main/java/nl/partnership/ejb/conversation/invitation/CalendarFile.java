package nl.partnership.ejb.conversation.invitation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.base.mail.CalendarLines;

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

    private static final int HOUR = 1;
    /** Longer than any line of ours. */
    private static final int UNFOLDED = 100_000;

    String request() {
        return text("REQUEST", "CONFIRMED");
    }

    String cancellation() {
        return text("CANCEL", "CANCELLED");
    }

    private String text(String method, String status) {
        Calendar calendar = new Calendar(
                properties(
                        new ProdId("-//Samen aan zet//NL"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        new Method(method)),
                new ComponentList<>(List.of(amsterdam(), event(status))));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CalendarLines.folded(text.toString());
    }

    private VEvent event(String status) {
        ParameterList zone = parameters(new net.fortuna.ical4j.model.parameter.TzId(Time.ZONE.getId()));
        return new VEvent(properties(
                new Uid(uid),
                new DtStamp(stamp),
                new Sequence(sequence),
                new Status(status),
                isTwice(when.begins())
                        ? new DtStart<>(when.begins().toInstant())
                        : new DtStart<>(zone, when.begins().toLocalDateTime()),
                isTwice(when.ends())
                        ? new DtEnd<>(when.ends().toInstant())
                        : new DtEnd<>(zone, when.ends().toLocalDateTime()),
                new Summary(Text.line(summary)),
                new Location(Text.line(when.place())),
                new Description(Text.clean(description)),
                new Organizer(URI.create(MailAddress.link(organizer))),
                new Attendee(parameters(Rsvp.FALSE), URI.create(MailAddress.link(attendee)))));
    }

    /** Whether that time comes twice in its night: calendars do not agree on which one it means, and only UTC says it. */
    private static boolean isTwice(ZonedDateTime time) {
        return !time.withEarlierOffsetAtOverlap().equals(time.withLaterOffsetAtOverlap());
    }

    /** The rule of the European Union since 1996, written out: a calendar program need not know our zone by name. */
    private static VTimeZone amsterdam() {
        Observance summer = new Daylight(change("1996-03-31T02:00", 3, HOUR, 2 * HOUR));
        Observance winter = new Standard(change("1996-10-27T03:00", 10, 2 * HOUR, HOUR));
        return new VTimeZone(properties(new TzId(Time.ZONE.getId())), new ComponentList<>(List.of(summer, winter)));
    }

    private static PropertyList change(String first, int month, int from, int to) {
        return properties(
                new DtStart<>(LocalDateTime.parse(first)),
                new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"),
                new TzOffsetFrom(ZoneOffset.ofHours(from)),
                new TzOffsetTo(ZoneOffset.ofHours(to)));
    }

    private static PropertyList properties(Property... properties) {
        return new PropertyList(List.of(properties));
    }

    private static ParameterList parameters(net.fortuna.ical4j.model.Parameter parameter) {
        return new ParameterList(List.of(parameter));
    }
}
