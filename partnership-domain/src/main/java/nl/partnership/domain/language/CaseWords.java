package nl.partnership.domain.language;

import java.io.Serializable;
import java.util.Set;
import nl.partnership.domain.partner.Signal;

/** What a case tells, and what is asked about it. */
public record CaseWords(String title, String story, String question, CaseOrigin origin, Set<Signal> signals)
        implements Serializable {

    public CaseWords {
        signals = Set.copyOf(signals);
    }
}
