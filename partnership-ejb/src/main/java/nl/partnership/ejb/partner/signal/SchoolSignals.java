package nl.partnership.ejb.partner.signal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.Sentence;

/**
 * The signals of one school, those that all schools have first.
 *
 * @param own by name
 */
public record SchoolSignals(List<OwnSignal> own) {

    public SchoolSignals {
        own = List.copyOf(own);
    }

    /** All that the school has or had. */
    public List<Signal> all() {
        return Stream.concat(Signal.common().stream(), own.stream().map(OwnSignal::signal))
                .toList();
    }

    /** Those that one can choose, and those of these that rest: what stands in a table. */
    public List<Signal> shown(Collection<Signal> used) {
        return Stream.concat(
                        Signal.common().stream(),
                        own.stream()
                                .filter(one -> !one.resting() || used.contains(one.signal()))
                                .map(OwnSignal::signal))
                .toList();
    }

    /**
     * Goes on with one of this school only.
     *
     * @throws NotFound for one of another school
     */
    public Signal require(Signal signal) {
        if (!all().contains(signal)) {
            throw new NotFound("signal", signal.code());
        }
        return signal;
    }

    /**
     * Refuses what cannot be chosen at this school.
     *
     * @param before what stands there already: that may rest
     * @throws RuleViolation at the field
     */
    public void requireChosen(String field, Collection<Signal> chosen, Collection<Signal> before) {
        List<Signal> possible = shown(before);
        if (!possible.containsAll(chosen)) {
            throw RuleViolation.at(field, "partner.signal.notHere");
        }
    }

    /** What people typed for it; empty for one that all schools have. */
    public Optional<OwnSignal> own(Signal signal) {
        return own.stream().filter(one -> one.signal().equals(signal)).findFirst();
    }

    /** What it is called now, in words that stay when it is called otherwise later. */
    public Sentence sentence(Signal signal) {
        return own(signal)
                .map(one -> Sentence.asItIs(one.name()))
                .orElseGet(() -> Sentence.of("partner.signal." + signal));
    }
}
