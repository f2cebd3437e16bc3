package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.sharing.AdviceService;
import nl.partnership.ejb.sharing.ColleagueCheckRow;
import nl.partnership.ejb.sharing.ColleagueCheckService;
import nl.partnership.ejb.sharing.QuestionRow;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.input.ReadRow;

/** What others ask of me about sharing: advice, a decision, or a look whether nobody can be recognised. */
@Named
@RequestScoped
public class QuestionsPage {

    @Inject
    private AdviceService advice;

    @Inject
    private ColleagueCheckService checks;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private List<QuestionRow> waiting;
    private List<QuestionRow> advised;
    private List<QuestionRow> mine;
    private List<ColleagueCheckRow> looks;

    /** Whoever is asked sees nobody in it: in the row that was pressed. */
    public void unrecognisable() {
        answer(true);
    }

    /** Somebody can be recognised. */
    public void recognisable() {
        answer(false);
    }

    private void answer(boolean unrecognisable) {
        ReadRow look = ReadRow.of("colleague-check", screen.which());
        checks.answer(look.id(), look.version(), unrecognisable);
        screen.notice("sharing.look.answered");
        screen.go("/sharing/questions.xhtml");
    }

    public List<QuestionRow> getWaiting() {
        if (waiting == null) {
            waiting = advice.waiting();
        }
        return waiting;
    }

    /** Where it is somebody else's turn after the caller's advice; empty for who does not advise. */
    public List<QuestionRow> getAdvised() {
        if (advised == null) {
            advised = Audience.DPO.includes(current.get()) ? advice.advised() : List.of();
        }
        return advised;
    }

    public List<QuestionRow> getMine() {
        if (mine == null) {
            mine = advice.mine();
        }
        return mine;
    }

    public List<ColleagueCheckRow> getLooks() {
        if (looks == null) {
            looks = checks.waiting();
        }
        return looks;
    }
}
