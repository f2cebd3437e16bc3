package nl.partnership.web.review.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.review.start.StartDecided;
import nl.partnership.ejb.review.start.StartKind;
import nl.partnership.ejb.review.start.StartState;
import nl.partnership.ejb.review.start.StartView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.Sentences;

/** How the start of a year stands, in words. */
@Named
@RequestScoped
public class StartWords {

    @Inject
    private Screen screen;

    @Inject
    private Sentences sentences;

    @Inject
    private Dates dates;

    /** "7 van 9 soorten klaar, nog 5 te beslissen". */
    public String progress(StartView view) {
        if (view.state() == StartState.ANNOUNCED || view.state() == StartState.NOT_BEGUN) {
            return screen.text("review.start.state." + view.state());
        }
        return view.open() == 0
                ? screen.text("review.start.progress.all", view.kinds().size())
                : screen.text("review.start.progress", view.done(), view.kinds().size(), view.open());
    }

    /** The look of that. */
    public String kind(StartView view) {
        return view.state() == StartState.FINISHED ? "done" : "soon";
    }

    public String standing(StartKind kind) {
        if (kind.isEmpty()) {
            return screen.text("review.start.nothing");
        }
        return kind.isDone() ? screen.text("review.start.ready") : several("review.start.open.", kind.open());
    }

    /** "Laat deze 14 zo". */
    public String keepAll(StartKind kind) {
        return several("review.start.keepAll.", kind.same().size());
    }

    public String same(StartKind kind) {
        return several("review.start.same.", kind.same().size());
    }

    private String several(String key, int number) {
        return number == 1 ? screen.text(key + "one") : screen.text(key + "many", number);
    }

    /** "Besloten: 3 zo gehouden, 1 aangepast, 0 gestopt". */
    public String decided(StartKind kind) {
        return screen.text("review.start.decidedSum", kind.count("KEPT"), kind.count("ADAPTED"), kind.count("STOPPED"));
    }

    public String said(StartDecided one) {
        return screen.text("review.start.said." + one.choice(), one.by(), dates.day(one.on()));
    }

    public String takeBack(StartDecided one) {
        String back = screen.text("review.start.takeBack");
        return one.line() == null ? back : back + ": " + sentences.of(one.line().text());
    }
}
