package nl.partnership.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.partner.signal.OwnSignal;
import nl.partnership.web.base.Frame;

/** The signals that a page lets one choose from: those that all schools have first, then those of one school. */
@Named
@RequestScoped
public class SchoolSignals {

    @Inject
    private SignalNames names;

    @Inject
    private Frame frame;

    /** Those that one can choose at that school; null for several schools at once, which have no others in common. */
    public List<Signal> of(String schoolId) {
        return with(schoolId, List.of());
    }

    /** The same, with the one that stands there already, which may rest; null for none. */
    public List<Signal> withOne(String schoolId, Signal stands) {
        return with(schoolId, Stream.ofNullable(stands).toList());
    }

    /** The same, with those that stand there already. */
    public List<Signal> withCodes(String schoolId, String[] stand) {
        return with(
                schoolId,
                Arrays.stream(stand)
                        .flatMap(code -> Signal.known(code).stream())
                        .toList());
    }

    private List<Signal> with(String schoolId, List<Signal> stand) {
        return Stream.concat(
                        Signal.common().stream(),
                        names.all().stream()
                                .filter(one -> one.schoolId().equals(schoolId))
                                .filter(one -> !one.resting() || stand.contains(one.signal()))
                                .map(OwnSignal::signal))
                .toList();
    }

    /** By which a list of that school can be narrowed; of all schools when only one of them has signals of its own. */
    public List<Signal> listed(String schoolId) {
        List<OwnSignal> own = names.all().stream()
                .filter(one -> schoolId == null || one.schoolId().equals(schoolId))
                .toList();
        boolean one = own.stream().map(OwnSignal::schoolId).distinct().count() == 1;
        return Stream.concat(Signal.common().stream(), one ? own.stream().map(OwnSignal::signal) : Stream.empty())
                .toList();
    }

    /** Those of the caller's own school. */
    public List<Signal> ownWith(Signal stands) {
        return withOne(frame.getCaller().organisationId(), stands);
    }

    /**
     * The one of this code.
     *
     * @throws NotFound when there can be none
     */
    public static Signal require(String code) {
        return Signal.known(code).orElseThrow(() -> new NotFound("signal", code));
    }
}
