package nl.partnership.web.ruleset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.ruleset.EndorsementService;
import nl.partnership.ejb.ruleset.EndorsementView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;
import nl.partnership.web.rule.RuleSentence;

/** Hands out the rules under which a partner shares on paper, to lay before who may endorse them. */
@Named
@RequestScoped
public class EndorsementPaperPage {

    @Inject
    private EndorsementService endorsements;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} when no rules are in force. */
    public void send() {
        EndorsementView view = endorsements.own().orElseThrow(() -> new NotFound("rule-set", null));
        screen.send(screen.text("ruleset.endorsement.paper.file", view.set().number()), "application/pdf", pdf(view));
    }

    private byte[] pdf(EndorsementView view) {
        Paper paper = new Paper(
                screen.text("ruleset.endorsement.title"),
                screen.locale(),
                screen.text("ruleset.endorsement.paper.file", view.set().number()));
        paper.lead(screen.text(
                "ruleset.endorsement.lead", view.set().number(), view.set().schoolYear()));
        if (view.isEndorsed()) {
            paper.text(
                    view.paper() == null
                            ? screen.text("ruleset.endorsement.by", view.by(), dates.moment(view.at()))
                            : screen.text(
                                    "ruleset.endorsement.onPaper",
                                    view.by(),
                                    dates.kept(view.paper().day())));
        }
        RuleSentence sentence = new RuleSentence(Messages.in(screen.locale()));
        paper.list(view.rules().stream()
                .map(one -> one.rule().id() + ": " + sentence.of(one.rule()))
                .toList());
        paper.heading(screen.text("ruleset.endorsement.paper.answer"));
        paper.list(List.of(
                screen.text("ruleset.endorsement.paper.yes"),
                screen.text("ruleset.endorsement.paper.function"),
                screen.text("ruleset.endorsement.paper.day")));
        return paper.pdf();
    }
}
