package nl.partnership.web.vision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.vision.TurnCell;
import nl.partnership.ejb.vision.TurnsView;
import nl.partnership.ejb.vision.see.Say;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** What this room says beside what people typed, in words. */
@Named
@RequestScoped
public class VisionWording {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    @Inject
    private CurrentCaller current;

    /** What follows on the outcome: on what condition, or whom one asks first. */
    public String rest(Say say) {
        if (say.outcome() == Outcome.CONDITIONAL && !say.conditions().isEmpty()) {
            return screen.text(
                    "vision.say.CONDITIONAL.these",
                    say.conditions().stream()
                            .map(code -> screen.text("rule.condition." + code))
                            .collect(Collectors.joining("; ")));
        }
        return screen.text(
                say.isWithoutName() ? "vision.say.FORBIDDEN." + asker() : "vision.say." + say.outcome() + ".rest");
    }

    /** Whom one asks first depends on who one is. */
    private String asker() {
        if (current.get().type() != OrganisationType.SCHOOL) {
            return "partner";
        }
        return Audience.isConvener(current.get().role()) ? "convener" : "school";
    }

    /** What an organisation does, whether it confirmed that, and its note. */
    public String cell(TurnCell cell) {
        if (cell == null) {
            return screen.text("vision.turn.none");
        }
        String turn = screen.text("vision.turn." + cell.turn());
        return cell.note() == null ? turn : screen.text("vision.turn.noted", turn, cell.note());
    }

    /** Whether the organisation said that it is right; null where nothing was said. */
    public String confirmed(TurnCell cell) {
        if (cell == null) {
            return null;
        }
        return cell.isConfirmed()
                ? screen.text("vision.turn.confirmed", dates.day(cell.confirmedOn()))
                : screen.text("vision.turn.unconfirmed");
    }

    /** The style of a cell: what it is, and whether that is sure. */
    public String style(TurnCell cell) {
        if (cell == null) {
            return "turn-none";
        }
        return "turn-" + cell.turn().name().toLowerCase(Locale.ROOT) + (cell.isConfirmed() ? "" : " unsure");
    }

    /** What a line lacks, or has twice; null for neither. */
    public String problem(TurnsView.Line line) {
        if (line.isNobodyFirst()) {
            return screen.text("vision.turns.nobody");
        }
        return line.isSeveralFirst() ? screen.text("vision.turns.several", names(line.first())) : null;
    }

    public String names(List<String> names) {
        return String.join(", ", names);
    }

    /** Who sees it: the parties of today, and the board of the school. */
    public String visibleFor(TurnsView view) {
        return screen.text(
                "vision.visible",
                view.parties().stream()
                        .filter(TurnsView.Column::here)
                        .map(TurnsView.Column::name)
                        .collect(Collectors.joining(", ")));
    }
}
