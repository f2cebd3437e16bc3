package nl.partnership.web.language;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.language.Opinion;
import nl.partnership.ejb.language.AgreedDefinitionService;
import nl.partnership.ejb.language.DefinitionService;
import nl.partnership.ejb.language.RoundRow;
import nl.partnership.ejb.language.TalkChoice;
import nl.partnership.ejb.language.TermRoundService;
import nl.partnership.ejb.language.TermService;
import nl.partnership.ejb.language.TermView;
import nl.partnership.web.base.Screen;

/** One term at a school: what is answered and agreed, and what who convenes does with it. */
@Named
@ViewScoped
public class TermPage extends RoundActs {

    private static final long serialVersionUID = 1L;

    @Inject
    private TermService terms;

    @Inject
    private TermRoundService rounds;

    @Inject
    private DefinitionService definitions;

    @Inject
    private AgreedDefinitionService agreed;

    @Inject
    private Screen screen;

    private String term;
    private TermView read;
    private Opinion opinion;

    @Override
    String address() {
        return "/language/term.xhtml?school=" + getSchool() + "&term=" + term;
    }

    @Override
    boolean read() {
        read = terms.get(getSchool(), term);
        opinion = read.ownOpinion();
        return read.leads();
    }

    @Override
    List<TalkChoice> conversations() {
        return rounds.conversations(getSchool());
    }

    @Override
    void startAt(String conversationId) {
        rounds.start(getSchool(), term, conversationId);
    }

    @Override
    void moveTo(String conversationId) {
        rounds.move(blind().id(), blind().version(), conversationId);
    }

    @Override
    void openAll() {
        rounds.open(blind().id(), blind().version());
    }

    @Override
    void stopAll() {
        rounds.stop(blind().id(), blind().version());
    }

    private RoundRow blind() {
        return read.standing().blind();
    }

    /** The answers of the own organisation, in the round in which the button stands. */
    public void takeBack() {
        definitions.takeBack(screen.which());
        done("language.definition.takenBack");
    }

    public void say() {
        agreed.say(read.standing().agreed().id(), opinion);
        done("language.agreed.said");
    }

    public void end() {
        agreed.end(read.standing().agreed().id());
        done("language.agreed.ended");
    }

    public TermView getRead() {
        return read;
    }

    public Opinion[] getOpinions() {
        return Opinion.values();
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }
}
