package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.insight.Against;
import nl.partnership.domain.insight.IncidentAction;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.domain.insight.IncidentTerms.Term;
import nl.partnership.domain.insight.Severity;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** What an incident is called, in the reader's language. */
@Named
@RequestScoped
public class IncidentWords {

    @Inject
    private IncidentVocabulary vocabulary;

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    public String kind(String code) {
        return name(vocabulary.kinds(), code);
    }

    public String place(String code) {
        return name(vocabulary.places(), code);
    }

    public String part(String code) {
        return name(IncidentTerms.PARTS, code);
    }

    public String column(String code) {
        return name(IncidentTerms.COLUMNS, code);
    }

    String severity(Severity severity) {
        return name(IncidentTerms.SEVERITIES, severity.name());
    }

    String action(IncidentAction action) {
        return name(IncidentTerms.ACTIONS, action.name());
    }

    String against(Against against) {
        return IncidentTerms.AGAINST.of(against.name()).map(this::shortName).orElseThrow();
    }

    String name(IncidentTerms terms, String code) {
        return terms.of(code).map(term -> term.name(screen.locale())).orElse(code);
    }

    public List<Term> getParts() {
        return IncidentTerms.PARTS.all();
    }

    public String shortName(Term term) {
        return term.shortName(screen.locale());
    }

    /** What happened, where and when on that day. */
    public String what(IncidentFacts facts) {
        return Stream.of(
                        vocabulary.kinds().of(facts.kind()),
                        vocabulary.places().of(facts.place()),
                        IncidentTerms.PARTS.of(facts.part()))
                .flatMap(term -> term.stream())
                .map(term -> within(term.name(screen.locale())))
                .collect(Collectors.collectingAndThen(Collectors.joining(" · "), IncidentWords::beginning));
    }

    /** A name as it stands within a sentence. */
    static String within(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String beginning(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** How serious it was, against whom, and what was done. */
    public String more(IncidentFacts facts) {
        return Stream.concat(
                        Stream.of(
                                severity(facts.severity()),
                                name(IncidentTerms.AGAINST, facts.against().name())),
                        facts.actions().stream().sorted().map(this::action))
                .collect(Collectors.joining(" · "));
    }

    /** The day, and against whom: what one seldom changes. */
    public String usual(IncidentForm form) {
        return screen.text(
                "insight.incident.usual",
                form.getDay() == null ? "" : beginning(dates.weekday(form.getDay())),
                form.getAgainst() == null ? "" : name(IncidentTerms.AGAINST, form.getAgainst()));
    }
}
