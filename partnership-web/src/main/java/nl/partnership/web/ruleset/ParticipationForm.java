package nl.partnership.web.ruleset;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.ruleset.ParticipationRow;
import nl.partnership.ejb.ruleset.ParticipationService;
import nl.partnership.web.base.Screen;

/** What the participation council said of each version of the rules, and the form in which the board tells it. */
@Named
@ViewScoped
public class ParticipationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationService participation;

    @Inject
    private CurrentCaller current;

    @Inject
    private CouncilWords words;

    @Inject
    private Screen screen;

    private List<ParticipationRow> rows;
    private int number;
    private final CouncilAnswer council = new CouncilAnswer();

    @PostConstruct
    void read() {
        rows = participation.all();
    }

    /** Of one version. */
    public String words(int version) {
        return words.of(of(version));
    }

    private Participations.Said of(int version) {
        return rows.stream()
                .filter(row -> row.number() == version)
                .findFirst()
                .map(ParticipationRow::said)
                .orElse(null);
    }

    private Participations.Said now() {
        read();
        return of(number);
    }

    public void say() {
        if (!council.say(of(number), said -> participation.say(number, said), this::now)) {
            screen.problem(null, "ruleset.participation.stale");
            return;
        }
        screen.notice("ruleset.participation.saved");
        screen.go("/ruleset/rule-sets.xhtml");
    }

    /** Whether the caller tells it. */
    public boolean isTelling() {
        return Audience.BOARD.includes(current.get());
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    /** What is typed. */
    public CouncilAnswer getCouncil() {
        return council;
    }
}
