package nl.partnership.web.conversation;

import static nl.partnership.web.conversation.ReportPaper.BETWEEN;
import static nl.partnership.web.conversation.ReportPaper.comma;
import static nl.partnership.web.conversation.ReportPaper.joined;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.conversation.AnswerRow;
import nl.partnership.ejb.conversation.Report;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;
import nl.partnership.web.partner.TeamWords;

/** Writes the joint answer on a question on paper, with the views beside it. */
@RequestScoped
class ReportAnswers {

    /** The questions of the card are as the customer wrote them. */
    private static final Locale CARD = Locale.forLanguageTag("nl");

    @Inject
    private TeamWords teams;

    @Inject
    private Screen screen;

    void write(Paper paper, Report.Section section) {
        AnswerRow answer = section.answer();
        paper.entry(
                section.question().text(),
                CARD,
                answer == null ? "" : joined(answer.isGiven() ? answer.text() : null, stands(answer)));
        if (!section.views().isEmpty()) {
            paper.text(section.views().stream()
                    .map(view -> teams.of(view.by().organisation(), view.by().team())
                            + (view.standing() == null ? "" : " (" + standing(view.standing()) + ")") + ": "
                            + (view.withdrawn() ? screen.text("conversation.view.withdrawn") : view.text()))
                    .collect(Collectors.joining(BETWEEN)));
        }
    }

    /** Null when that was not said. */
    private String stands(AnswerRow answer) {
        AnswerRow.Actor actor = answer.actor();
        String stands = joined(
                standing(answer.standing()),
                actor == null
                        ? null
                        : screen.text("conversation.report.acts", comma(actor.organisation(), actor.name())));
        return stands.isEmpty() ? null : stands;
    }

    private String standing(Standing standing) {
        return standing == null ? null : screen.text("conversation.standing." + standing);
    }
}
