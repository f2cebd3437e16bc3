package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.insight.finding.JointFilter;
import nl.partnership.web.base.input.ListChoice;

/** Which joint findings the address asks for. */
@Named
@RequestScoped
public class JointChoice extends ListChoice {

    public JointFilter getFilter() {
        return new JointFilter(
                school(), Signal.known(asked("signal")).orElse(null), chosen(FindingKind.values(), "kind"));
    }

    public FindingKind[] getKinds() {
        return FindingKind.values();
    }

    /** The address of a page with that choice. */
    static String address(String path, JointFilter filter) {
        return path + "?school=" + orNone(filter.schoolId()) + "&signal=" + orNone(filter.signal()) + "&kind="
                + orNone(filter.kind());
    }
}
