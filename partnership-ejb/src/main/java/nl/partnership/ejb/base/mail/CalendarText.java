package nl.partnership.ejb.base.mail;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.partnership.ejb.base.Time;

/** A calendar as a file (RFC 5545), with the portal's zone in it and lines of the length that programs take. */
public final class CalendarText {

    private static final int HOUR = 1;
    /** Longer than any line of ours. */
    private static final int UNFOLDED = 100_000;

    private CalendarText() {}

    /**
     * @param method what a program does with it, for example {@code REQUEST}
     * @param events what stands in it
     */
    public static String of(String method, Collection<VEvent> events) {
        List<CalendarComponent> components = new ArrayList<>(List.of(amsterdam()));
        components.addAll(events);
        Calendar calendar = new Calendar(
                properties(
                        new ProdId("-//Samen aan zet//NL"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        new Method(method)),
                new ComponentList<>(components));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CalendarLines.folded(text.toString());
    }

    public static Property begins(ZonedDateTime time) {
        return isTwice(time) ? new DtStart<>(time.toInstant()) : new DtStart<>(zone(), time.toLocalDateTime());
    }

    public static Property ends(ZonedDateTime time) {
        return isTwice(time) ? new DtEnd<>(time.toInstant()) : new DtEnd<>(zone(), time.toLocalDateTime());
    }

    public static PropertyList properties(Property... properties) {
        return new PropertyList(List.of(properties));
    }

    public static ParameterList parameters(Parameter parameter) {
        return new ParameterList(List.of(parameter));
    }

    private static ParameterList zone() {
        return parameters(new net.fortuna.ical4j.model.parameter.TzId(Time.ZONE.getId()));
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
}
