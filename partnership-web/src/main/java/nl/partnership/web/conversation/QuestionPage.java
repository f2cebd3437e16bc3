package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.conversation.AnswerRow;
import nl.partnership.ejb.conversation.Beat;
import nl.partnership.ejb.conversation.ConversationDetail;
import nl.partnership.ejb.conversation.OnTable;

/**
 * One question on the table. Who leads writes the joint answer, saved as it is typed; the others follow on their own
 * device. After the close it shows what was said.
 */
@Named
@ViewScoped
public class QuestionPage extends QuestionAtTable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/conversation/question.xhtml?id=";

    @Inject
    private Clock clock;

    private final JointAnswer joint = new JointAnswer();
    private long stamp;
    private Standing standing;
    private String actor;
    private Instant savedAt;
    private transient OnTable.Leading leading;

    /** Without a question in the address: the one that is on the table; before there is one, the overview. */
    public void load() {
        OnTable now = hold.onTable(id, question);
        onTable = now.beat().questionCode();
        onlookers = now.beat().onlookers();
        view = now.question();
        if (view == null) {
            screen.go("/conversation/conversation.xhtml?id=" + id);
            return;
        }
        question = view.code();
        stamp = view.stamp();
        leading = now.leading();
        AnswerRow answer = view.answer();
        if (answer != null) {
            joint.read(answer);
            choose(answer);
        }
    }

    private void read() {
        view = hold.question(id, question);
        stamp = view.stamp();
    }

    private void choose(AnswerRow now) {
        standing = now.standing();
        actor = now.actor() == null ? null : now.actor().key();
    }

    /** Puts another question on the table; those who follow go along. Not while two texts wait to be made one. */
    public void show(String code) {
        if (joint.getTheirs() != null) {
            throw RuleViolation.at("answer", "conversation.question.mergeFirst");
        }
        hold.show(id, code);
        screen.go(HERE + id + "&question=" + code);
    }

    /** Stores what was typed; when somebody else wrote since, shows their words beside it and stores nothing. */
    public void save() {
        try {
            joint.stored(hold.saveAnswer(id, question, joint.getText(), joint.revision()));
            savedAt = clock.instant();
        } catch (Stale stale) {
            joint.meet(hold.answer(id, question));
            screen.keepWhatWasTyped();
        }
    }

    /** Makes one text of what somebody else wrote and the own words. */
    public void merge() {
        joint.merge();
        save();
    }

    public void stand() {
        hold.stand(id, question, standing);
        savedAt = clock.instant();
    }

    /** Says of the question what its room proposes. */
    public void takeOver() {
        standing = Standing.valueOf(getView().proposal().level().name());
        stand();
    }

    public void act() {
        hold.act(id, question, actor);
        savedAt = clock.instant();
    }

    /** Looks whether there is something new; then brings the question up to date, or goes along to the next one. */
    public void follow() {
        Beat beat = hold.follow(id);
        if (!beat.onlookers().equals(onlookers)) {
            onlookers = beat.onlookers();
            screen.update(List.of("onlookers"));
        }
        if (!beat.isNewerThan(stamp)) {
            return;
        }
        boolean moved = !Objects.equals(beat.questionCode(), onTable);
        onTable = beat.questionCode();
        if (beat.status() == ConversationStatus.CLOSED) {
            screen.go("/conversation/report.xhtml?id=" + id);
        } else if (moved && !isLeading()) {
            screen.go(HERE + id + "&question=" + onTable);
        } else {
            refresh();
        }
    }

    /** Reads the question again; only what may have changed is drawn anew, so that nobody loses the place. */
    void refresh() {
        List<ConversationDetail.OutlineTheme> before = getView().outline();
        read();
        List<String> parts = new ArrayList<>(List.of("results", "views", "elsewhere"));
        if (!before.equals(view.outline())) {
            parts.add("rail:questions");
        }
        parts.addAll(isLeading() ? meetOthers(view.answer()) : List.of("joint"));
        screen.update(parts);
    }

    private List<String> meetOthers(AnswerRow now) {
        AnswerRow before = joint.getTheirs();
        joint.meet(now);
        List<String> parts = new ArrayList<>();
        if (!Objects.equals(before, joint.getTheirs())) {
            parts.add("answerForm:conflict");
        }
        Standing stood = standing;
        String acted = actor;
        choose(now);
        if (stood != standing || !Objects.equals(acted, actor)) {
            parts.add("answerForm:choices");
        }
        return parts;
    }

    /** Who can be named as being to act; and who is named, of whom the reader may know no more otherwise. */
    public List<AnswerRow.Actor> getActors() {
        List<AnswerRow.Actor> actors = new ArrayList<>(leading == null ? hold.actors(id) : leading.actors());
        AnswerRow.Actor named = getView().answer().actor();
        if (named != null && actors.stream().noneMatch(choice -> choice.key().equals(named.key()))) {
            actors.add(named);
        }
        return actors;
    }

    /** What was read for who leads when the page was opened; null for the others, and when the session moved since. */
    OnTable.Leading opened() {
        return leading;
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public JointAnswer getJoint() {
        return joint;
    }

    public Instant getSavedAt() {
        return savedAt;
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
