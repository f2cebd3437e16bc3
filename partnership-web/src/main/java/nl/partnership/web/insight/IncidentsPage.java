package nl.partnership.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.insight.Incident;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.insight.IncidentCountService;
import nl.partnership.ejb.insight.IncidentCounts;
import nl.partnership.ejb.insight.IncidentFilter;
import nl.partnership.ejb.insight.IncidentListService;
import nl.partnership.ejb.insight.IncidentRow;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** How often something happened at a school, as tables that are their own picture; and, for who reads rows, the last ones. */
@Named
@RequestScoped
public class IncidentsPage {

    private static final int LAST = 5;
    private static final int WHOLE = 100;
    /** From so many on a place and part of the day is marked, and marked more. */
    private static final int SOME = 3;

    private static final int MANY = 6;

    @Inject
    private IncidentCountService counts;

    @Inject
    private IncidentListService incidents;

    @Inject
    private IncidentWords words;

    @Inject
    private CurrentCaller current;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    private List<SchoolRow> schools;
    private IncidentCounts read;
    private List<IncidentRow> last = List.of();

    @PostConstruct
    void load() {
        schools = counts.schools();
        String school = screen.parameter("school");
        if (school != null || !schools.isEmpty()) {
            read = counts.of(school == null ? schools.get(0).id() : school);
            if (Audience.REGISTER_READER.includes(current.get())) {
                last = incidents
                        .list(new IncidentFilter(read.year(), null, null, null), 0, LAST)
                        .rows();
            }
        }
    }

    /** What happens most, in one sentence; that nothing was entered, when that is so. */
    public String getSays() {
        return read.spot()
                .map(spot -> screen.text(
                        "insight.incidents.says",
                        IncidentWords.within(words.kind(read.kinds().get(0).kind())),
                        IncidentWords.within(words.place(spot.place())),
                        IncidentWords.within(words.part(spot.part()))))
                .orElseGet(() -> screen.text("insight.incidents.none"));
    }

    public String getTotals() {
        return screen.text(
                "insight.incidents.totals", read.total(), dates.day(read.year().firstDay()), read.totalBefore());
    }

    public String getKept() {
        return screen.text("insight.incidents.kept", dates.day(Incident.keptUntil(read.year())));
    }

    /** The length of a bar, of a hundred. */
    public long share(long number) {
        return number * WHOLE / read.most();
    }

    /** How strong a number is marked, from 0 to 3. */
    public int mark(long number) {
        if (number == 0) {
            return 0;
        }
        return number < SOME ? 1 : number < MANY ? 2 : 3;
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** Null when the caller sees counts of no school. */
    public IncidentCounts getRead() {
        return read;
    }

    /** The last ones by day; empty for who reads no rows. */
    public List<IncidentRow> getLast() {
        return last;
    }
}
