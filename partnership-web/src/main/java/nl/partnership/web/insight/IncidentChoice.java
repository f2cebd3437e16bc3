package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.domain.insight.Severity;
import nl.partnership.ejb.insight.IncidentFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which incidents are shown, as the address of the page says. */
@Named
@RequestScoped
public class IncidentChoice extends ListChoice {

    @Inject
    private IncidentVocabulary vocabulary;

    @Inject
    private Clock clock;

    public IncidentFilter getFilter() {
        return new IncidentFilter(
                getYears().stream()
                        .filter(year -> year.toString().equals(asked("year")))
                        .findFirst()
                        .orElseGet(() -> getYears().get(0)),
                known(vocabulary.kinds(), "kind"),
                known(vocabulary.places(), "place"),
                chosen(Severity.values(), "severity"));
    }

    private String known(IncidentTerms terms, String name) {
        String code = asked(name);
        return code == null
                ? null
                : terms.of(code).map(IncidentTerms.Term::code).orElse(null);
    }

    /** Of which there are rows: this one and the last. */
    public List<SchoolYear> getYears() {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        return List.of(now, now.previous());
    }

    /** The same choice for another page. */
    public String getQuery() {
        IncidentFilter filter = getFilter();
        return "?year=" + filter.year()
                + chosen("&kind=", filter.kind())
                + chosen("&place=", filter.place())
                + chosen("&severity=", filter.severity());
    }

    private static String chosen(String name, Object value) {
        return value == null ? "" : name + value;
    }
}
