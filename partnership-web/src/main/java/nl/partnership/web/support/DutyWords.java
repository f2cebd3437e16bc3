package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import nl.partnership.ejb.support.DutyRow;
import nl.partnership.web.base.Screen;

/** Says who informs whom, about what. */
@Named
@RequestScoped
public class DutyWords {

    @Inject
    private Screen screen;

    /** What it is about: a purpose or a signal. */
    public String about(DutyRow row) {
        return screen.text((row.purpose() == null ? "partner.signal." : "rule.purpose.") + row.about());
    }

    /** The role and its organisation. */
    public String informer(DutyRow row) {
        return screen.text("support.duty.of", screen.text("base.role." + row.role()), row.organisation());
    }

    /** Who reads it first, one after the other; null for nobody. */
    public String readers(DutyRow row) {
        return row.readsFirst().isEmpty()
                ? null
                : row.readsFirst().stream()
                        .map(reader -> screen.text("support.reader." + reader))
                        .collect(Collectors.joining(", "));
    }
}
