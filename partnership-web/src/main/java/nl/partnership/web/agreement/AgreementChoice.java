package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.agreement.AgreementFilter;
import nl.partnership.web.base.Screen;

/** Which agreements the address asks for; what it names that is not there narrows nothing. */
@Named
@RequestScoped
public class AgreementChoice {

    @Inject
    private Screen screen;

    public AgreementFilter filter() {
        String school = screen.parameter("school");
        return new AgreementFilter(
                school == null || school.isBlank() ? null : school,
                chosen(Signal.values(), "signal"),
                chosen(AgreementState.values(), "state"));
    }

    private <E extends Enum<E>> E chosen(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(screen.parameter(name)))
                .findFirst()
                .orElse(null);
    }

    public String getSchool() {
        return filter().schoolId();
    }

    public Signal getSignal() {
        return filter().signal();
    }

    public AgreementState getState() {
        return filter().state();
    }

    public boolean isNarrow() {
        return filter().isNarrow();
    }

    /** The same choice for another page. */
    public String getQuery() {
        return "?school=" + orNone(getSchool()) + "&signal=" + orNone(getSignal()) + "&state=" + orNone(getState());
    }

    private static String orNone(Object chosen) {
        return chosen == null ? "" : chosen.toString().replaceAll("[^A-Za-z0-9_-]", "");
    }
}
