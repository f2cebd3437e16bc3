package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.support.expertise.ExpertiseFilter;
import nl.partnership.ejb.support.expertise.ExpertiseRow;
import nl.partnership.ejb.support.expertise.ExpertiseService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Hands out the support map of one school on one sheet: a file in the place of a page. */
@Named
@RequestScoped
public class MapPaperPage {

    @Inject
    private ExpertiseService expertise;

    @Inject
    private MapWords words;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a school with which one does not work. */
    public void send() {
        String id = screen.parameter("school");
        SchoolRow school = expertise.schools().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("school", id));
        Paper paper = Paper.dense(
                screen.text("support.map.title"),
                screen.locale(),
                screen.text("support.map.paper.foot", school.name(), dates.kept(dates.today())));
        paper.lead(screen.text("support.map.paper.lead", school.name()));
        List<ExpertiseRow> rows =
                expertise.all(new ExpertiseFilter(school.id(), null, null, ExpertiseFilter.State.HOLDING));
        if (rows.isEmpty()) {
            paper.text(screen.text("support.map.none"));
        } else {
            paper.table(
                    List.of(
                            screen.text("support.expertise.name"),
                            screen.text("support.expertise.for"),
                            screen.text("support.expertise.reach")),
                    rows.stream().map(this::cells).toList());
        }
        screen.send(screen.text("support.map.paper.file", school.name()), "application/pdf", paper.pdf());
    }

    private List<String> cells(ExpertiseRow row) {
        return List.of(
                row.name(),
                join(
                        screen.text("support.sector." + row.sector()),
                        words.signals(row),
                        screen.text("support.ages." + row.ages())),
                join(row.printed().phone(), row.printed().email(), row.hours(), words.printed(row), row.how()));
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(". "));
    }
}
