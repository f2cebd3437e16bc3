package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.insight.FindingTerms;
import nl.partnership.domain.insight.FindingVoice;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.domain.insight.JointView;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.insight.finding.JointRow;
import nl.partnership.ejb.insight.finding.WordRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** Findings in the reader's words. */
@Named
@RequestScoped
public class FindingWording {

    @Inject
    private IncidentWords incidents;

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    /** @param signal null for something else */
    public String signal(Signal signal) {
        return screen.text(signal == null ? "insight.finding.signal.none" : "partner.signal." + signal);
    }

    /** On what it rests, where it is, what it was read from, and who was asked when. */
    public String more(FindingTerms terms) {
        return Stream.of(
                        screen.text("insight.finding.basis." + terms.basis()),
                        terms.place() == null ? null : place(terms.place()),
                        terms.sources(),
                        terms.voice() == FindingVoice.OWN
                                ? null
                                : screen.text("insight.finding.asked", dates.day(terms.askedOn()), terms.askedOf()))
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    /** Who agrees, and who sees it otherwise; empty when nobody said anything. */
    public String said(JointRow row) {
        return Stream.of(JointView.values())
                .map(view -> said(view, row))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private String said(JointView view, JointRow row) {
        List<String> names = row.words().stream()
                .filter(word -> word.view() == view)
                .map(WordRow::organisation)
                .toList();
        return names.isEmpty() ? "" : screen.text("insight.joint.said." + view, String.join(", ", names));
    }

    /** @param code of a place of the portal's list; what a board calls its own is the schools' alone */
    public String place(String code) {
        return incidents.name(IncidentTerms.PLACES, code);
    }

    public IncidentTerms.Term[] getPlaces() {
        return IncidentTerms.PLACES.all().toArray(IncidentTerms.Term[]::new);
    }
}
