package nl.partnership.ejb.account.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nl.partnership.ejb.account.feed.CalendarSource.Entry;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.mail.CalendarText;
import nl.partnership.ejb.base.mail.MailText;

/** The days of somebody in one role, as the text of a calendar: from a year ago until a year ahead. */
@Dependent
class OwnDays {

    private static final int YEARS = 1;
    private static final int MOST = 250;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    /**
     * The calendar of this caller, the same text as long as nothing in it changed.
     *
     * @param stamp a moment that stays
     */
    String of(Caller owner, Instant stamp) {
        Caller before = current.get();
        List<Entry> entries = new ArrayList<>();
        current.become(owner);
        try {
            LocalDate today = LocalDate.now(clock);
            sources.forEach(
                    source -> entries.addAll(source.entries(today.minusYears(YEARS), today.plusYears(YEARS), MOST)));
        } finally {
            current.become(before);
        }
        // on every node and after every start the same
        entries.sort(Comparator.comparing(OwnDays::day).thenComparing(Entry::id));
        return CalendarText.of(
                "PUBLISH",
                entries.stream()
                        .map(entry -> event(entry, stamp, owner.language()))
                        .toList());
    }

    private static LocalDate day(Entry entry) {
        return entry.day() == null ? entry.begins().toLocalDate() : entry.day();
    }

    private static VEvent event(Entry entry, Instant stamp, String language) {
        List<Property> all = new ArrayList<>(List.of(
                new Uid(entry.id()),
                new DtStamp(stamp),
                new Sequence((int) entry.number()),
                new Summary(MailText.of(language, "account.calendar." + entry.kind()))));
        if (entry.day() == null) {
            all.add(CalendarText.begins(entry.begins()));
            all.add(CalendarText.ends(entry.ends()));
        } else {
            all.add(new DtStart<>(entry.day()));
            all.add(ImmutableTransp.TRANSPARENT);
        }
        return new VEvent(new PropertyList(all));
    }
}
