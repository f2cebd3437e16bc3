package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.support.consultation.ConsultationRow;
import nl.partnership.ejb.support.consultation.SeatRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** Says who comes to a consultation, and how it stands beside what was agreed. */
@Named
@RequestScoped
public class ConsultationWords {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    /** The role and its organisation; null for nobody. */
    public String seat(SeatRow seat) {
        return seat == null
                ? null
                : screen.text("support.duty.of", screen.text("base.role." + seat.role()), seat.organisation());
    }

    /** How often it meets, or that it did not for longer than that. */
    public String standing(ConsultationRow row) {
        if (!row.standing().late()) {
            return screen.text("support.consultation.every", row.weeks());
        }
        return row.standing().met()
                ? screen.text("support.consultation.late", row.weeksSince(), row.weeks())
                : screen.text(
                        "support.consultation.never", dates.day(row.standing().since()), row.weeks());
    }

    /** Kinds of organisation, one after the other. */
    public String types(List<OrganisationType> types) {
        return types.stream().map(type -> screen.text("base.type." + type)).collect(Collectors.joining(", "));
    }

    /** What a role does there, one after the other; null for nothing beside coming. */
    public String does(SeatRow seat) {
        List<String> does = Stream.of(
                        seat.chair() ? "chair" : null,
                        seat.inviter() ? "inviter" : null,
                        seat.standsIn() ? "standIn" : null)
                .filter(Objects::nonNull)
                .map(word -> screen.text("support.consultation." + word))
                .toList();
        return does.isEmpty() ? null : String.join(", ", does);
    }
}
