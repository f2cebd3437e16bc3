package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.agreement.ExpectationState;
import nl.partnership.ejb.agreement.ExpectationRow;
import nl.partnership.ejb.agreement.ExpectationService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Hands out an expectation on paper: to keep and, while an answer is asked, to lay before who decides. */
@Named
@RequestScoped
public class ExpectationPaperPage {

    @Inject
    private ExpectationService expectations;

    @Inject
    private ExpectationWording wording;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a stranger, as the expectation itself. */
    public void send() {
        ExpectationRow row = expectations.get(screen.parameter("id")).row();
        screen.send(
                screen.text(
                        "agreement.expect.paper.file",
                        row.schoolName(),
                        row.promiser().name()),
                "application/pdf",
                pdf(row));
    }

    private byte[] pdf(ExpectationRow row) {
        Paper paper =
                new Paper(row.text(), screen.locale(), screen.text("agreement.expect.paper.foot", row.schoolName()));
        paper.lead(wording.asks(row));
        paper.facts(facts(row));
        if (row.said() != null && row.said().words() != null) {
            paper.heading(screen.text("agreement.expect.said"));
            paper.text(row.said().words());
        }
        if (row.went() != null) {
            paper.heading(screen.text("agreement.expect.went"));
            paper.text(screen.text("agreement.expect.outcome." + row.went().outcome()));
            if (row.went().words() != null) {
                paper.text(screen.text(
                        "agreement.expect.beside",
                        row.promiser().name(),
                        row.went().words()));
            }
            paper.text(screen.text(
                    "agreement.expect.between",
                    row.asker().name(),
                    row.promiser().name()));
        }
        if (row.state() == ExpectationState.ASKED) {
            paper.heading(screen.text("agreement.paper.answer"));
            paper.text(screen.text("agreement.paper.answer.lead"));
            paper.list(List.of(
                    screen.text("agreement.expect.paper.answer"),
                    screen.text("agreement.paper.answer.function"),
                    screen.text("agreement.paper.answer.day")));
        }
        return paper.pdf();
    }

    private Map<String, String> facts(ExpectationRow row) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(screen.text("agreement.school"), row.schoolName());
        facts.put(screen.text("agreement.expect.askedOn"), dates.kept(row.askedOn()));
        facts.put(screen.text("agreement.state"), screen.text("agreement.expect.state." + row.state()));
        if (row.said() != null) {
            facts.put(screen.text("agreement.party.who"), wording.said(row));
        }
        facts.put(screen.text("agreement.until"), dates.kept(row.lastDay()));
        return facts;
    }
}
