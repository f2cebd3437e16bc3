package nl.partnership.web.language;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.language.TalkChoice;
import nl.partnership.web.base.Screen;

/** What who convenes does on a page with what waits for answers there, whatever that is. */
abstract class RoundActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Screen screen;

    private String school;
    private String conversation;
    private boolean opened;
    private List<TalkChoice> talks = List.of();

    /** Address of the page itself. */
    abstract String address();

    /** Reads what stands there now; returns whether the caller convenes. */
    abstract boolean read();

    abstract List<TalkChoice> conversations();

    abstract void startAt(String conversationId);

    abstract void moveTo(String conversationId);

    abstract void openAll();

    abstract void stopAll();

    /** {@code NotFound} for a school with which one does not work. */
    public void open() {
        if (!opened) {
            readAll();
            opened = true;
        }
    }

    private void readAll() {
        talks = read() ? conversations() : List.of();
    }

    public void start() {
        startAt(conversation);
        done("language.round.started");
    }

    public void move() {
        act(() -> moveTo(conversation), "language.round.moved");
    }

    public void openAnswers() {
        act(this::openAll, "language.round.openedNow");
    }

    public void stop() {
        act(this::stopAll, "language.round.stopped");
    }

    private void act(Runnable act, String key) {
        try {
            act.run();
        } catch (Stale stale) {
            readAll();
            throw new RuleViolation("language.round.stale");
        }
        done(key);
    }

    void done(String key) {
        screen.notice(key);
        screen.go(address());
    }

    /** The conversations that have room for it; empty for who does not convene. */
    public List<TalkChoice> getTalks() {
        return talks;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getConversation() {
        return conversation;
    }

    public void setConversation(String conversation) {
        this.conversation = conversation;
    }
}
