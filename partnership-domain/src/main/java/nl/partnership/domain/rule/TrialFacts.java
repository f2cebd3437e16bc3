package nl.partnership.domain.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Facts.Consent;
import nl.partnership.domain.rule.Facts.Giver;

/**
 * The facts of a request that somebody only tries out, each as yes or no: who consented, what is affirmed.
 *
 * @param age of the pupil; null when it is unknown
 * @param parentsConsent whether every parent with authority gave valid consent
 * @param pupilConsent whether the pupil did
 * @param affirmed codes of conditions that are met, with a reference where one is needed
 */
public record TrialFacts(
        Integer age,
        Facts.Covenant covenant,
        boolean parentsConsent,
        boolean pupilConsent,
        Facts.Ruling ruling,
        List<String> affirmed)
        implements Serializable {

    /** What stands where words are needed and nobody writes any. */
    private static final String TRIAL = "trial";

    public TrialFacts {
        affirmed = List.copyOf(affirmed);
    }

    /** The same facts as the engine takes them in a check, for a request on this day. */
    public Facts on(LocalDate day) {
        List<Consent> consents = new ArrayList<>();
        if (parentsConsent) {
            consents.add(new Consent(Giver.PARENTS, true, true, day, null));
        }
        if (pupilConsent) {
            consents.add(new Consent(Giver.PUPIL, true, true, day, null));
        }
        return new Facts(
                        age,
                        covenant,
                        TRIAL,
                        consents,
                        affirmed.stream()
                                .collect(Collectors.toMap(code -> code, code -> new Affirmation(true, null, TRIAL))),
                        ruling)
                .inCheck();
    }
}
