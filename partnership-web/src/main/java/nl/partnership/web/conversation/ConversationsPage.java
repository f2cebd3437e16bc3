package nl.partnership.web.conversation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.list.ConversationFilter;
import nl.partnership.ejb.conversation.list.ConversationListService;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** The conversations of one school year: what comes, and what was. Everything that is chosen stands in the address. */
@Named
@RequestScoped
public class ConversationsPage {

    private static final int YEARS_BACK = 4;
    private static final int ROWS = 20;

    @Inject
    private ConversationListService conversations;

    @Inject
    private ConversationChoice choice;

    @Inject
    private Screen screen;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    private List<SchoolRow> schools;
    private List<ThemeRow> themes;
    private Paged<ConversationRow> page;

    @PostConstruct
    void load() {
        ConversationFilter filter = choice.filter();
        schools = conversations.schools();
        themes = conversations.themes();
        page = Paged.of(screen.parameter("page"), ROWS, (first, most) -> conversations.list(filter, first, most));
    }

    /** Whether the caller may plan a new conversation. */
    public boolean isConvener() {
        return Audience.CONVENER.includes(current.get());
    }

    /** Open and planned ones on this page of the list, soonest first. */
    public List<ConversationRow> getComing() {
        return page.rows().stream().filter(ConversationsPage::comes).toList();
    }

    /** Closed and cancelled ones on this page of the list, latest first. */
    public List<ConversationRow> getPast() {
        return page.rows().stream().filter(row -> !comes(row)).toList();
    }

    private static boolean comes(ConversationRow row) {
        return row.isOpen() || row.isPlanned();
    }

    /** Whether what comes has its place on this page of the list, also when nothing does. */
    public boolean isFirst() {
        return !page.paging().hasPrevious();
    }

    public Paging getPaging() {
        return page.paging();
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public List<ThemeRow> getThemes() {
        return themes;
    }

    public ConversationStatus[] getStates() {
        return ConversationStatus.values();
    }

    /** This school year and the ones before it, to choose from. */
    public List<SchoolYear> getYears() {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> new SchoolYear(now.start() - back))
                .toList();
    }
}
