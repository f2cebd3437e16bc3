package nl.partnership.web.card;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.card.Standing;
import nl.partnership.ejb.card.AnswerRow;
import nl.partnership.ejb.card.Beat;
import nl.partnership.ejb.card.HoldService;
import nl.partnership.ejb.card.QuestionView;
import nl.partnership.web.base.Screen;

/**
 * One question on the table. Who leads writes the joint answer, saved as it is typed; the others follow on their own
 * device. After the close it shows what was said.
 */
@Named
@ViewScoped
public class QuestionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HoldService hold;

    @Inject
    private transient Screen screen;

    @Inject
    private transient Clock clock;

    private String id;
    private String question;
    private long stamp;
    private Instant savedAt;

    private String answer;
    private int revision;
    private Standing standing;
    private String actor;
    private AnswerRow theirs;

    private transient QuestionView view;
    private transient List<AnswerRow.Actor> actors;

    /** Without a question in the address: the one that is on the screen of the room. */
    public void load() {
        if (question == null) {
            question = hold.follow(id).questionCode();
        }
        read();
    }

    private void read() {
        view = hold.question(id, question);
        stamp = view.stamp();
        AnswerRow now = view.answer();
        if (now != null) {
            answer = now.text();
            revision = now.revision();
            standing = now.standing();
            actor = now.actor() == null ? null : now.actor().key();
        }
    }

    /** Puts another question on the table; those who follow go along. */
    public void show(String code) {
        hold.show(id, code);
        screen.go("/card/question.xhtml?id=" + id + "&question=" + code);
    }

    /** Stores what was typed; when somebody else wrote since, shows their words beside it and stores nothing. */
    public void save() {
        try {
            revision = hold.saveAnswer(id, question, answer == null ? "" : answer, revision)
                    .revision();
            saved();
            theirs = null;
        } catch (Stale stale) {
            theirs = hold.answer(id, question);
        }
    }

    /** Puts the other's words above the own ones, to be made one text. */
    public void merge() {
        answer = answer == null || answer.isBlank() ? theirs.text() : theirs.text() + "\n\n" + answer;
        revision = theirs.revision();
        theirs = null;
        save();
    }

    public void stand() {
        hold.stand(id, question, standing);
        saved();
    }

    public void act() {
        hold.act(id, question, actor);
        saved();
    }

    /** Looks whether there is something new; then reads the question again, or goes along to the next one. */
    public void follow() {
        Beat beat = hold.follow(id);
        if (!beat.isNewerThan(stamp)) {
            return;
        }
        if (!isLeading() && beat.questionCode() != null && !beat.questionCode().equals(question)) {
            screen.go("/card/question.xhtml?id=" + id + "&question=" + beat.questionCode());
        } else {
            view = hold.question(id, question);
            stamp = view.stamp();
            screen.update(isLeading() ? List.of("results:list", "views") : List.of("results:list", "views", "joint"));
        }
    }

    private void saved() {
        savedAt = clock.instant();
        view = null;
    }

    /** Whether the caller writes here: leads the conversation, and it is open. */
    public boolean isLeading() {
        return getView().head().convenes() && getView().head().isOpen();
    }

    public QuestionView getView() {
        if (view == null) {
            view = hold.question(id, question);
        }
        return view;
    }

    /** Who can be named as being to act. */
    public List<AnswerRow.Actor> getActors() {
        if (actors == null) {
            actors = hold.actors(id);
        }
        return actors;
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    /** What somebody else wrote at the same time; null when nobody did. */
    public AnswerRow getTheirs() {
        return theirs;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }
}
