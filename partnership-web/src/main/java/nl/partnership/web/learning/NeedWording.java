package nl.partnership.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.ejb.learning.NeedRow;
import nl.partnership.ejb.learning.NeedView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** Says of a training need who wants it, for whom, and how far it is. */
@Named
@RequestScoped
public class NeedWording {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    /** Names of who wants it, whoever asked first before the others. */
    public String backers(NeedRow row) {
        return row.backers().stream().map(NeedRow.Backer::name).collect(Collectors.joining(", "));
    }

    /** For whom of an organisation it is. */
    public String people(NeedRow.Backer backer) {
        String roles = backer.roles().isEmpty() ? screen.text("learning.need.everybody") : roles(backer.roles());
        return backer.people() == null ? roles : roles + " (" + screen.text("learning.people." + backer.people()) + ")";
    }

    private String roles(List<String> codes) {
        return codes.stream().map(role -> screen.text("base.role." + role)).collect(Collectors.joining(", "));
    }

    /** For whom it is, of each organisation that wants it. */
    public String everybody(NeedRow row) {
        return row.backers().stream()
                .map(backer -> backer.name() + ": " + people(backer))
                .collect(Collectors.joining("; "));
    }

    /** With whom it was laid and what they said; a sentence that nobody was asked otherwise. */
    public String arranged(NeedRow row) {
        var arranged = row.arranged();
        if (arranged.provider() == null) {
            return screen.text("learning.need.nobody");
        } else if (arranged.requestedOn() == null) {
            return screen.text("learning.need.thought", arranged.provider());
        } else if (arranged.promisedOn() == null) {
            return screen.text("learning.need.requested", arranged.provider(), dates.day(arranged.requestedOn()));
        }
        return arranged.plannedFor() == null
                ? screen.text("learning.need.promised", arranged.provider(), dates.day(arranged.promisedOn()))
                : screen.text("learning.need.planned", arranged.provider(), dates.day(arranged.plannedFor()));
    }

    /** Which organisation noted last how far it is; empty when none did. */
    public String noted(NeedRow row) {
        var noted = row.noted();
        if (noted == null) {
            return "";
        }
        String who = screen.text("learning.need.noted", noted.organisation(), dates.day(noted.day()));
        return noted.person() == null ? who : who + " (" + noted.person() + ")";
    }

    /** Names of the other schools for which the same could be asked. */
    public String elsewhere(NeedView view) {
        return view.elsewhere().stream().map(school -> school.name()).collect(Collectors.joining(", "));
    }
}
