package nl.partnership.domain.rule;

import nl.partnership.domain.rule.Facts.Affirmation;

/** Whether a condition of a rule is met by the facts, each in its own way. */
final class Conditions {

    private Conditions() {}

    static ConditionStatus status(
            Vocabulary.Condition condition, String category, SharingRequest request, Facts facts) {
        Affirmation said = facts.said(condition.code());
        return switch (condition.way()) {
            case AFFIRM, SECOND_PERSON, SYSTEM -> met(said.met());
            case AFFIRM_OR_REASON -> said.met() || !said.hasReason() ? met(said.met()) : ConditionStatus.TASK;
            case AFFIRM_WITH_REFERENCE ->
                said.isReferred() || !mayFollow(condition, request) ? met(said.isReferred()) : ConditionStatus.TASK;
            case CONSENT_RECORD ->
                met(ConsentAges.shipped()
                        .consented(
                                facts.age(),
                                ConsentAges.kind(request.sender(), category),
                                facts.consents(),
                                request.date()));
            case COVENANT -> met(facts.covenant() == Facts.Covenant.IN_FORCE);
            case TASK -> ConditionStatus.TASK;
        };
    }

    /** In acute danger the police may record their decision afterwards (Wpg 19). */
    private static boolean mayFollow(Vocabulary.Condition condition, SharingRequest request) {
        return condition.code().equals(Codes.POLICE_DECISION)
                && request.purpose().equals(Codes.ACUTE_DANGER);
    }

    private static ConditionStatus met(boolean met) {
        return met ? ConditionStatus.MET : ConditionStatus.MISSING;
    }
}
