package nl.partnership.web.conversation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.ConversationService;

/** The conversations of one school year: what comes, and what was. */
@Named
@RequestScoped
public class ConversationsPage {

    private static final int YEARS_BACK = 4;

    @Inject
    private ConversationService conversations;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    private int year;
    private List<ConversationRow> rows;

    @PostConstruct
    void start() {
        year = SchoolYear.of(LocalDate.now(clock)).start();
    }

    /** Whether the caller may plan a new conversation. */
    public boolean isConvener() {
        return Audience.CONVENER.includes(current.get());
    }

    /** Open and planned ones, soonest first. */
    public List<ConversationRow> getComing() {
        return rows().stream().filter(row -> row.isOpen() || row.isPlanned()).toList();
    }

    /** Closed and cancelled ones, latest first. */
    public List<ConversationRow> getPast() {
        return rows().stream()
                .filter(row -> !row.isOpen() && !row.isPlanned())
                .sorted(Comparator.comparing(ConversationRow::date).reversed())
                .toList();
    }

    /** This school year and the ones before it, to choose from. */
    public List<SchoolYear> getYears() {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> new SchoolYear(now.start() - back))
                .toList();
    }

    public SchoolYear getChosen() {
        return new SchoolYear(year);
    }

    private List<ConversationRow> rows() {
        if (rows == null) {
            rows = conversations.ofYear(getChosen());
        }
        return rows;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
