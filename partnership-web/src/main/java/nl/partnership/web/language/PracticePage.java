package nl.partnership.web.language;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.language.PracticeCases;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.ejb.language.PracticeResult;
import nl.partnership.ejb.language.PracticeRoundService;
import nl.partnership.ejb.language.PracticeService;
import nl.partnership.ejb.language.PracticeView;
import nl.partnership.ejb.language.TalkChoice;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Screen;

/** "Samen oefenen": a case that waits for answers, and what the rules said to those before. */
@Named
@ViewScoped
public class PracticePage extends RoundActs {

    private static final long serialVersionUID = 1L;

    @Inject
    private PracticeService practice;

    @Inject
    private PracticeRoundService rounds;

    @Inject
    private Screen screen;

    private List<SchoolRow> schools;
    private PracticeView read;
    private Outcome answer;

    @Override
    String address() {
        return "/language/practice.xhtml?school=" + getSchool();
    }

    @Override
    boolean read() {
        schools = practice.schools();
        if (getSchool() == null && !schools.isEmpty()) {
            setSchool(schools.get(0).id());
        }
        if (getSchool() == null) {
            return false;
        }
        read = practice.get(getSchool());
        answer = read.own();
        return read.leads();
    }

    @Override
    List<TalkChoice> conversations() {
        return rounds.conversations(getSchool());
    }

    @Override
    void startAt(String conversationId) {
        rounds.start(getSchool(), conversationId);
    }

    @Override
    void moveTo(String conversationId) {
        rounds.move(read.blind().id(), read.blind().version(), conversationId);
    }

    @Override
    void openAll() {
        rounds.open(read.blind().id(), read.blind().version());
    }

    @Override
    void stopAll() {
        rounds.stop(read.blind().id(), read.blind().version());
    }

    public void give() {
        practice.answer(read.blind().id(), answer);
        done("language.practice.given");
    }

    /** The case in the reader's language. */
    public String text(String code) {
        return PracticeCases.of(code).map(one -> one.text(screen.locale())).orElse(code);
    }

    /** The rules that decide, in their own words; none where no rule lets it through. */
    public List<SharingRule> reasons(PracticeResult result) {
        return result.line().rules().stream()
                .filter(applied -> applied.decisive())
                .map(applied -> applied.rule())
                .toList();
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** Null for who works with no school today. */
    public PracticeView getRead() {
        return read;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Outcome getAnswer() {
        return answer;
    }

    public void setAnswer(Outcome answer) {
        this.answer = answer;
    }
}
