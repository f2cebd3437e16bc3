package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.conversation.PreparationService;
import nl.partnership.ejb.conversation.Preparing;
import nl.partnership.ejb.conversation.ViewRow;
import nl.partnership.web.base.Screen;

/** An organisation writes its own view on each question beforehand; saved as it is typed. */
@Named
@ViewScoped
public class PreparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PreparationService preparations;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private String id;
    private Preparing preparing;
    private List<OwnView> views;
    private Instant savedAt;

    public void load() {
        if (preparing == null) {
            read();
        }
    }

    private void read() {
        preparing = preparations.own(id);
        views = new ArrayList<>();
        for (Preparing.Block block : preparing.blocks()) {
            for (Preparing.Line line : block.lines()) {
                views.add(new OwnView(block.theme(), line.equals(block.lines().get(0)), line));
            }
        }
    }

    /** Stores what was typed at one question; when a colleague wrote since, shows those words and stores nothing. */
    public void save(OwnView view) {
        boolean filled = view.isFilled();
        Release release = view.getRelease();
        try {
            store(view);
        } catch (Stale stale) {
            if (view.meet(current(view))) {
                screen.keepWhatWasTyped();
            } else {
                store(view);
            }
        }
        // else the buttons stay as they are, so that one who is about to press one does not miss it
        if (filled != view.isFilled() || release != view.getRelease()) {
            screen.update(List.of(place(view) + "state"));
        }
    }

    private void store(OwnView view) {
        view.stored(preparations.save(id, view.getCode(), view.getStanding(), view.getText(), view.version()));
        savedAt = clock.instant();
    }

    /** Puts the colleague's words above the own ones, to be made one text. */
    public void merge(OwnView view) {
        view.merge();
        save(view);
    }

    public void release(OwnView view, Release to) {
        view.stored(preparations.release(id, view.getCode(), to));
        savedAt = clock.instant();
    }

    /** Marks ready all that was written and is not kept back, the words of a moment ago included. */
    public void releaseAll() {
        boolean saved =
                views.stream().filter(OwnView::isUnsaved).map(this::isSaved).reduce(true, Boolean::logicalAnd);
        if (!saved) {
            return;
        }
        if (views.stream().anyMatch(view -> view.getTheirs() != null)) {
            screen.problem(null, "conversation.prepare.mergeFirst");
            return;
        }
        long ready = preparations.releaseAll(id);
        screen.notice(ready == 0 ? "conversation.prepare.nothingReady" : "conversation.prepare.allReady", ready);
        read();
    }

    /** Saves one of many: what is wrong with it shows at its own field, and the others are saved all the same. */
    private boolean isSaved(OwnView view) {
        try {
            save(view);
            return true;
        } catch (RuleViolation violation) {
            screen.showAt(place(view) + violation.field(), violation);
            return false;
        }
    }

    private String place(OwnView view) {
        return "prepare:each:" + views.indexOf(view) + ":";
    }

    private ViewRow current(OwnView view) {
        return preparations.own(id).blocks().stream()
                .flatMap(block -> block.lines().stream())
                .filter(line -> line.code().equals(view.getCode()))
                .findFirst()
                .orElseThrow()
                .own();
    }

    public List<OwnView> getViews() {
        return views;
    }

    public Preparing getPreparing() {
        return preparing;
    }

    public Standing[] getStandings() {
        return Standing.values();
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
}
