package nl.partnership.domain.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known when somebody decides, beside the request itself. Immutable.
 *
 * @param age of the pupil in years; null when it is unknown, and then there is no valid consent
 * @param covenant between the organisations of sender and receiver, on the day of the request
 * @param justification why it is needed, in words; {@link Decision} asks for it in acute danger; else it may be null
 * @param consents on record about this pupil, for any receiver and purpose
 * @param conditions what was said of conditions, by code; what is left out was not said
 * @param ruling of the mandated person of the sending organisation
 */
public record Facts(
        Integer age,
        Covenant covenant,
        String justification,
        List<Consent> consents,
        Map<String, Affirmation> conditions,
        Ruling ruling)
        implements Serializable {

    /** The greatest age in years that somebody may state; from 16 on it makes no difference. */
    public static final int OLDEST = 120;

    /** Nothing is known. */
    public static final Facts NONE = new Facts(null, Covenant.NONE, null, List.of(), Map.of(), Ruling.NONE);

    /** Who gives consent. */
    public enum Giver {
        PARENTS,
        PUPIL
    }

    /** How the covenant between two organisations stands on a day. */
    public enum Covenant {
        IN_FORCE,
        EXPIRED,
        NONE
    }

    /** What the mandated person decided after advice. */
    public enum Ruling {
        NONE,
        PERMITS,
        REFUSES
    }

    /**
     * A consent or a refusal on record.
     *
     * @param specific whether it names this receiver's organisation, this category and this purpose
     * @param givenOn the day on which it was given or refused
     * @param withdrawnOn the first day on which it no longer holds; null when it was not withdrawn
     */
    public record Consent(Giver by, boolean given, boolean specific, LocalDate givenOn, LocalDate withdrawnOn)
            implements Serializable {

        boolean holdsOn(LocalDate day) {
            return given && specific && (withdrawnOn == null || withdrawnOn.isAfter(day));
        }
    }

    /**
     * What somebody said of a condition.
     *
     * @param reason why it is not possible; may be null
     * @param reference where it is written down; may be null
     */
    public record Affirmation(boolean met, String reason, String reference) implements Serializable {

        /** It is so. */
        public static final Affirmation MET = new Affirmation(true, null, null);

        private static final Affirmation SILENT = new Affirmation(false, null, null);

        boolean hasReason() {
            return reason != null && !reason.isBlank();
        }

        /** It is so, and where that is written is named. */
        boolean isReferred() {
            return met && reference != null && !reference.isBlank();
        }
    }

    public Facts {
        consents = List.copyOf(consents);
        conditions = Map.copyOf(conditions);
    }

    /** The same, after this ruling. */
    public Facts withRuling(Ruling other) {
        return new Facts(age, covenant, justification, consents, conditions, other);
    }

    /** The same, where this condition is met too. */
    public Facts withMet(String condition) {
        Map<String, Affirmation> more = new HashMap<>(conditions);
        more.put(condition, Affirmation.MET);
        return new Facts(age, covenant, justification, consents, more, ruling);
    }

    /** The same, as a check takes them: small numbers are hidden, as the portal sees to it (K10; sharing model, §3). */
    public Facts inCheck() {
        return withMet(Codes.SMALL_NUMBERS_HIDDEN);
    }

    /** The same, with other consents on record. */
    public Facts withConsents(List<Consent> others) {
        return new Facts(age, covenant, justification, others, conditions, ruling);
    }

    /** What was said of a condition; when nothing was said, that it is not met. */
    Affirmation said(String condition) {
        return conditions.getOrDefault(condition, Affirmation.SILENT);
    }
}
