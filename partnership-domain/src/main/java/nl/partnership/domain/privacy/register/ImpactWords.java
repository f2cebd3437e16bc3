package nl.partnership.domain.privacy.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What only people know of the impact on those whom data are about, as it is typed.
 *
 * @param necessity why it is needed, and why not with less
 * @param views what those concerned or their representatives said; null for nothing
 * @param risks for the people whom the data are about
 * @param remaining measures that are still to come, by whom and when; null for none
 * @param advice of the data protection officer; null as long as there is none
 * @param reviewOn when it is looked at again
 */
public record ImpactWords(
        String necessity, String views, String risks, String remaining, String advice, LocalDate reviewOn)
        implements Serializable {

    /** Nothing written yet. */
    public static final ImpactWords NONE = new ImpactWords(null, null, null, null, null, null);

    /** The same with another advice. */
    public ImpactWords withAdvice(String other) {
        return new ImpactWords(necessity, views, risks, remaining, other, reviewOn);
    }
}
