package nl.partnership.ejb.sharing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Vocabulary;

/** Looks whether what somebody filled in can be a request at all. */
final class AskingCheck {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_REFERENCE = 200;

    private AskingCheck() {}

    /** @throws RuleViolation at the first field that cannot be */
    static void require(Asking asking) {
        Vocabulary words = Vocabulary.shipped();
        require(words.has(asking.receiver()), "receiver", "sharing.decision.receiver");
        List<String> categories = asking.categories();
        require(
                categories != null
                        && !categories.isEmpty()
                        && new HashSet<>(categories).size() == categories.size()
                        && categories.stream().allMatch(words.categories()::has),
                "categories",
                "sharing.decision.categories");
        require(
                asking.purpose() != null && words.purposes().has(asking.purpose()),
                "purpose",
                "sharing.decision.purpose");
        require(asking.scope() != null, "scope", "sharing.decision.scope");
        require(
                asking.age() == null || (asking.age() >= 0 && asking.age() <= Facts.OLDEST),
                "age",
                "sharing.decision.age");
        require(
                asking.conditions() != null
                        && asking.conditions().keySet().stream().allMatch(words.conditions()::has),
                "conditions",
                "sharing.decision.conditions");
    }

    private static void require(boolean possible, String field, String key) {
        if (!possible) {
            throw RuleViolation.at(field, key);
        }
    }

    /** In words, or null. */
    static String justification(Asking asking) {
        return text("justification", asking.justification(), LONGEST_TEXT);
    }

    /** Why it was not shared. */
    static String because(String typed) {
        return PaperSigns.require("because", Text.required("because", typed, LONGEST_TEXT));
    }

    /** What may be affirmed and is asked; a sheet of figures meets K10 by its form, and what is asked here is none. */
    static Map<String, Affirmation> affirmed(Map<String, Affirmation> told, Set<String> asked) {
        Map<String, Affirmation> kept = new HashMap<>();
        told.forEach((code, said) -> {
            if (asked.contains(code)) {
                kept(code, said).ifPresent(one -> kept.put(code, one));
            }
        });
        return kept;
    }

    /** What a receipt keeps of an affirmation; nothing where it is not for people to affirm. */
    private static Optional<Affirmation> kept(String code, Affirmation said) {
        return switch (Vocabulary.shipped().conditions().get(code).way()) {
            case AFFIRM -> Optional.of(new Affirmation(said.met(), null, null));
            case AFFIRM_OR_REASON ->
                Optional.of(new Affirmation(
                        said.met(), said.met() ? null : text("reason" + code, said.reason(), LONGEST_REASON), null));
            case AFFIRM_WITH_REFERENCE ->
                Optional.of(new Affirmation(
                        said.met(),
                        null,
                        PaperSigns.require(
                                "reference" + code,
                                Text.optionalLine("reference" + code, said.reference(), LONGEST_REFERENCE))));
            case CONSENT_RECORD, COVENANT, SECOND_PERSON, SYSTEM, TASK -> Optional.empty();
        };
    }

    private static String text(String field, String typed, int longest) {
        return PaperSigns.require(field, Text.optional(field, typed, longest));
    }
}
