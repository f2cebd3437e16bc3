package nl.partnership.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.conversation.list.ConversationFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which conversations the address asks for; without a year those of this one. */
@Named
@RequestScoped
public class ConversationChoice extends ListChoice {

    @Inject
    private Clock clock;

    public ConversationFilter filter() {
        return new ConversationFilter(getYear(), getSchool(), getTheme(), getStatus());
    }

    public SchoolYear getYear() {
        String year = asked("year");
        return year != null && year.matches("20\\d\\d")
                ? new SchoolYear(Integer.parseInt(year))
                : SchoolYear.of(LocalDate.now(clock));
    }

    public String getSchool() {
        return school();
    }

    /** Code of a theme; null for every theme. */
    public String getTheme() {
        String theme = asked("theme");
        return theme == null || theme.isBlank() ? null : theme;
    }

    public ConversationStatus getStatus() {
        return chosen(ConversationStatus.values(), "state");
    }

    public boolean isNarrow() {
        return filter().isNarrow();
    }

    /** The same choice for another page. */
    public String getQuery() {
        return "?year=" + getYear().start() + getNarrowing();
    }

    /** The same choice but for the year; to put behind that. */
    public String getNarrowing() {
        return "&school=" + orNone(getSchool()) + "&theme=" + orNone(getTheme()) + "&state=" + orNone(getStatus());
    }
}
