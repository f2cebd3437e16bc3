package nl.partnership.web.review.start;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.review.start.StartKind;
import nl.partnership.ejb.review.start.StartLineService;
import nl.partnership.ejb.review.start.StartService;
import nl.partnership.ejb.review.start.StartView;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.input.TwoNames;
import nl.partnership.web.ruleset.RulesStandingNotice;

/** What goes on from one school year into the next, line by line. */
@Named
@ViewScoped
public class StartPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/review/start.xhtml";

    @Inject
    private StartService starts;

    @Inject
    private StartLineService lines;

    @Inject
    private StartReturn returning;

    @Inject
    private RulesStandingNotice rules;

    @Inject
    private Screen screen;

    private StartView read;

    public void open() {
        if (read == null) {
            read = starts.view();
            returning.arrive();
        }
    }

    public void begin() {
        starts.begin();
        done("review.start.begun.done");
    }

    public void finish() {
        act(starts::finish, "review.start.finish.done");
    }

    /** All that did not change, of the kind whose button was pressed. */
    public void keepAll() {
        StartKind sort = kind(screen.which());
        int kept = lines.keepAll(sort.code(), sort.same());
        screen.notice(
                kept == sort.same().size() ? "review.start.keptAll" : "review.start.keptSome",
                kept,
                sort.same().size());
        screen.go(HERE);
    }

    public void keep() {
        TwoNames one = pressed();
        act(() -> lines.keep(one.first(), one.second(), line(one).read()), "review.start.kept.done");
    }

    /** Stores that it is said otherwise, and leads to where that is done. */
    public void adapt() {
        TwoNames one = pressed();
        try {
            String path = lines.adapt(one.first(), one.second(), line(one).read());
            returning.leave();
            screen.go(path);
        } catch (RuleViolation told) {
            again(told);
        } catch (Stale stale) {
            again();
        }
    }

    public void takeBack() {
        TwoNames one = pressed();
        act(() -> lines.takeBack(one.first(), one.second()), "review.start.takeBack.done");
    }

    /** What another decided or changed meanwhile stands on the page. */
    private void act(Runnable step, String said) {
        try {
            step.run();
            done(said);
        } catch (RuleViolation told) {
            again(told);
        } catch (Stale stale) {
            again();
        }
    }

    private void done(String said) {
        screen.notice(said);
        screen.go(HERE);
    }

    private void again(RuleViolation told) {
        read = starts.view();
        screen.show(told);
    }

    private void again() {
        read = starts.view();
        screen.problem(null, "base.stale");
    }

    private StartKind kind(String code) {
        return read.kinds().stream()
                .filter(sort -> sort.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("base.early"));
    }

    private StartLine line(TwoNames pressed) {
        StartKind sort = kind(pressed.first());
        return Stream.concat(sort.same().stream(), sort.apart().stream())
                .filter(one -> one.id().equals(pressed.second()))
                .findFirst()
                .orElseThrow(() -> new Stale("start-decision", pressed.second()));
    }

    /** A row says its kind and its record. */
    private TwoNames pressed() {
        return TwoNames.of(screen.which(), ' ');
    }

    /** Whether rules hold to the last day of the year. */
    public boolean isRuled() {
        return !rules.isWithout() && !rules.getLastDay().isBefore(read.year().lastDay());
    }

    /** Of the year that is announced. */
    public LocalDate getFirstDay() {
        return read.year().firstDay();
    }

    public StartView getRead() {
        return read;
    }
}
