package nl.partnership.domain.partner;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What schools and their partners look out for together: one of those that all have ({@link CommonSignal}), or one of a
 * school's own ({@link SchoolSignal}). It is stored as a code that never changes, whatever it is called.
 */
public final class Signal implements Comparable<Signal>, Serializable {

    public static final Signal EXCLUSION = new Signal(CommonSignal.EXCLUSION.name());
    public static final Signal HARDENING = new Signal(CommonSignal.HARDENING.name());
    public static final Signal RADICALISATION = new Signal(CommonSignal.RADICALISATION.name());
    public static final Signal SEXTING = new Signal(CommonSignal.SEXTING.name());
    public static final Signal POLARISATION = new Signal(CommonSignal.POLARISATION.name());

    private static final long serialVersionUID = 1L;

    private static final List<Signal> COMMON = Arrays.stream(CommonSignal.values())
            .map(one -> new Signal(one.name()))
            .toList();

    private static final List<String> CODES = COMMON.stream().map(Signal::code).toList();

    private static final Pattern OWN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Those that all schools have as people name them, then those of one's own. */
    private static final Comparator<Signal> ORDER =
            Comparator.comparing(Signal::place).thenComparing(Signal::code);

    private final String code;

    private Signal(String code) {
        this.code = code;
    }

    /** Those that all schools have, as people name them. */
    public static List<Signal> common() {
        return COMMON;
    }

    /** @throws IllegalArgumentException for what cannot be the code of one */
    public static Signal of(String code) {
        return known(code).orElseThrow(() -> new IllegalArgumentException("No signal: " + code));
    }

    /** The one of this code; empty for null and for what cannot be the code of one. */
    public static Optional<Signal> known(String code) {
        return Optional.ofNullable(code)
                .filter(one -> CODES.contains(one) || OWN.matcher(one).matches())
                .map(Signal::new);
    }

    /** Whether all schools have it. */
    public boolean isCommon() {
        return CODES.contains(code);
    }

    /** Those among them that all schools have: what goes to another school. */
    public static Set<Signal> commonIn(Collection<Signal> signals) {
        return signals.stream().filter(Signal::isCommon).collect(Collectors.toSet());
    }

    public String code() {
        return code;
    }

    private int place() {
        return isCommon() ? CODES.indexOf(code) : CODES.size();
    }

    @Override
    public int compareTo(Signal other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signal that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(code);
    }

    /** Its code, as the trail and addresses name it. */
    @Override
    public String toString() {
        return code;
    }
}
