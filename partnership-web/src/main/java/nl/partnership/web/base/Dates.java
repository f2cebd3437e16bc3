package nl.partnership.web.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Days and times in words, as people say them: "maandag 30 november, 15.00 uur", "3 dagen te laat", "morgen". In the
 * language of the request; a year is only written when it is not this one. Null becomes an empty text.
 */
@Named
@RequestScoped
public class Dates {

    private static final int SOON = 7;
    private static final int COUNTABLE = 14;

    private final Clock clock;
    private final Language language;

    @Inject
    Dates(Clock clock, Language language) {
        this.clock = clock;
        this.language = language;
    }

    /** For the container's proxy only. */
    protected Dates() {
        this(null, null);
    }

    /** "30 november". */
    public String day(LocalDate day) {
        return day == null ? "" : write(day, day.getYear() == today().getYear() ? "d MMMM" : "d MMMM yyyy");
    }

    /** "maandag 30 november". */
    public String weekday(LocalDate day) {
        return day == null ? "" : write(day, "EEEE ") + day(day);
    }

    /** "november". */
    public String month(LocalDate day) {
        return day == null ? "" : write(day, day.getYear() == today().getYear() ? "MMMM" : "MMMM yyyy");
    }

    /** "maandag". */
    public String nameOfDay(LocalDate day) {
        return write(day, "EEEE");
    }

    /** "november", in whatever year. */
    public String nameOfMonth(LocalDate day) {
        return write(day, "MMMM");
    }

    /** "nov", likewise; some languages end it with a dot. */
    public String shortMonth(LocalDate day) {
        return write(day, "MMM").replace(".", "");
    }

    /** "15.00 uur". */
    public String time(LocalTime time) {
        return time == null
                ? ""
                : fill("base.date.time", DateTimeFormatter.ofPattern(pattern()).format(time));
    }

    /** "maandag 30 november, 15.00 uur"; only the day when there is no time. */
    public String at(LocalDate day, LocalTime time) {
        return day == null || time == null ? weekday(day) : weekday(day) + ", " + time(time);
    }

    /** "vandaag, 15.42 uur" or "21 november, 9.05 uur". */
    public String moment(Instant moment) {
        if (moment == null) {
            return "";
        }
        var local = moment.atZone(clock.getZone());
        LocalDate day = local.toLocalDate();
        return (day.equals(today()) ? fill("base.date.today") : day(day)) + ", " + time(local.toLocalTime());
    }

    /** "26 november 2026, 15.42 uur": for what people keep, on whatever day they read it. */
    public String kept(Instant moment) {
        if (moment == null) {
            return "";
        }
        var local = moment.atZone(clock.getZone());
        return kept(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    /** "26 november 2026", likewise. */
    public String kept(LocalDate day) {
        return day == null ? "" : write(day, "d MMMM yyyy");
    }

    /** How a due day stands: "3 dagen te laat", "vandaag", "morgen", "over 5 dagen", later "30 november". */
    public String due(LocalDate day) {
        if (day == null) {
            return "";
        }
        long ahead = ahead(day);
        if (ahead < 0) {
            return ahead == -1 ? fill("base.date.lateOne") : fill("base.date.late", -ahead);
        }
        if (ahead > COUNTABLE) {
            return day(day);
        }
        return ahead == 0
                ? fill("base.date.today")
                : ahead == 1 ? fill("base.date.tomorrow") : fill("base.date.ahead", ahead);
    }

    /** The kind of {@code s:tag} that goes with {@link #due}: late, soon (a week or less) or plain. */
    public String dueKind(LocalDate day) {
        if (day == null || ahead(day) > SOON) {
            return "plain";
        }
        return ahead(day) < 0 ? "late" : "soon";
    }

    private long ahead(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }

    /** The day it is where the portal is used. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private String pattern() {
        return fill("base.date.clock");
    }

    private String write(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private String fill(String key, Object... arguments) {
        return Messages.in(locale()).fill(key, arguments);
    }

    private Locale locale() {
        return language.locale();
    }
}
