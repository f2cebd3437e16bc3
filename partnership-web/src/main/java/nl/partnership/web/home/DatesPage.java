package nl.partnership.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.partnership.ejb.home.DateLine;
import nl.partnership.ejb.home.DatesService;
import nl.partnership.ejb.home.DatesView;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** Agreements and dates over all schools of a municipality, on paper one A4 for each page. */
@Named
@RequestScoped
public class DatesPage {

    private static final int ROWS = 40;

    @Inject
    private DatesService dates;

    @Inject
    private Screen screen;

    private Paging paging;
    private List<Group> groups;
    private boolean cut;

    /**
     * What stands below one heading.
     *
     * @param school null for what holds for all schools
     */
    public record Group(SchoolRow school, List<DateLine> lines) implements Serializable {}

    @PostConstruct
    void load() {
        Paged<DateLine> page = Paged.of(screen.parameter("page"), ROWS, (first, most) -> {
            DatesView read = dates.list(first, most);
            cut = read.cut();
            return read.lines();
        });
        paging = page.paging();
        groups = groups(page.rows());
    }

    private static List<Group> groups(List<DateLine> lines) {
        Map<Optional<SchoolRow>, List<DateLine>> schools = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Optional.ofNullable(line.school()), LinkedHashMap::new, Collectors.toList()));
        return schools.entrySet().stream()
                .map(school -> new Group(school.getKey().orElse(null), school.getValue()))
                .toList();
    }

    public List<Group> getGroups() {
        return groups;
    }

    public Paging getPaging() {
        return paging;
    }

    /** Whether a list has more than is read at once. */
    public boolean isCut() {
        return cut;
    }
}
