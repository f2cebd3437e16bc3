package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.agreement.AgreementText;
import nl.partnership.ejb.agreement.AgreementView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Writes an agreement on paper: to keep, and, while an assent is asked, to lay before who decides. */
@RequestScoped
class AgreementPaper {

    @Inject
    private AgreementWording wording;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** @return the file */
    byte[] of(AgreementView view) {
        AgreementText text = view.shown();
        Paper paper = new Paper(
                text.title(),
                screen.locale(),
                screen.text("agreement.paper.foot", text.number(), text.digest().substring(0, 12)));
        paper.lead(screen.text(standing(view), text.number()));
        paper.facts(facts(view, text));
        paper.heading(screen.text("agreement.text"));
        text.text().lines().filter(line -> !line.isBlank()).forEach(paper::text);
        paper.heading(screen.text("agreement.parties"));
        paper.table(
                List.of(
                        screen.text("agreement.party"),
                        screen.text("agreement.party.state"),
                        screen.text("agreement.party.who")),
                view.parties().stream()
                        .map(party -> List.of(
                                party.name(), screen.text("agreement.party." + party.state()), wording.who(party)))
                        .toList());
        paper.text(screen.text("agreement.noSignature"));
        if (view.proposal() != null) {
            paper.heading(screen.text("agreement.paper.answer"));
            paper.text(screen.text("agreement.paper.answer.lead"));
            paper.list(List.of(
                    screen.text("agreement.paper.answer.yes"),
                    screen.text("agreement.paper.answer.function"),
                    screen.text("agreement.paper.answer.day")));
        }
        return paper.pdf();
    }

    /** Key of how the version that is shown stands. */
    private static String standing(AgreementView view) {
        if (view.proposal() == null) {
            return "agreement.lead." + view.state();
        }
        return view.inForce() == null ? "agreement.lead.PROPOSED" : "agreement.lead.renewing";
    }

    private Map<String, String> facts(AgreementView view, AgreementText text) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(screen.text("agreement.school"), view.schoolName());
        facts.put(
                screen.text("agreement.holds"),
                screen.text("agreement.period", dates.kept(text.from()), dates.kept(text.until())));
        facts.put(screen.text("agreement.reviewOn"), dates.kept(text.reviewOn()));
        if (wording.signals(text) != null) {
            facts.put(screen.text("agreement.signals"), wording.signals(text));
        }
        if (wording.rules(text) != null) {
            facts.put(screen.text("agreement.rules"), wording.rules(text));
        }
        return facts;
    }
}
