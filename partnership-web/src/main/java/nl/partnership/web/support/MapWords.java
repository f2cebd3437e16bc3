package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.support.expertise.ExpertiseRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Frame;
import nl.partnership.web.base.Screen;

/** Says what an entry of the support map is for, and whether they can be reached. */
@Named
@RequestScoped
public class MapWords {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    @Inject
    private Frame frame;

    /** At what they help, one after the other. */
    public String signals(ExpertiseRow row) {
        return row.signals().isEmpty()
                ? screen.text("support.expertise.signals.none")
                : row.signals().stream()
                        .map(signal -> screen.text("partner.signal." + signal))
                        .collect(Collectors.joining(", "));
    }

    /** When they were last reached. */
    public String reached(ExpertiseRow row) {
        return row.reach().reachedOn() == null
                ? screen.text("support.reach.never")
                : screen.text("support.reach.last", dates.day(row.reach().reachedOn()));
    }

    /** The person whom one asks for, with the role; null for nobody in particular. */
    public String contact(ExpertiseRow row) {
        if (row.contactId() == null) {
            return null;
        }
        return row.isContactGone()
                ? screen.text("support.expertise.contactGone")
                : screen.text(
                        "support.expertise.contact.who", row.contact(), screen.text("base.role." + row.contactRole()));
    }

    /** The same on paper: the role alone of who wants no name there. */
    public String printed(ExpertiseRow row) {
        return row.contact() == null || row.printed().named()
                ? contact(row)
                : screen.text("support.expertise.contact.role", screen.text("base.role." + row.contactRole()));
    }

    /** Whether who reads calls them, and so says what came of it: everybody but who only looks on. */
    public boolean isCalls() {
        return Audience.PARTICIPANT.includes(frame.getCaller());
    }

    /** Names, one after the other. */
    public String names(List<String> names) {
        return String.join(", ", names);
    }
}
