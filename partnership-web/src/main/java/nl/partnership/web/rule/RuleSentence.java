package nl.partnership.web.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.rule.Vocabulary.Role;
import nl.partnership.web.base.Messages;

/** What a rule means, in one sentence that a professional would say, in the language of the page. */
public final class RuleSentence {

    private static final String KEY = "rule.sentence.";

    /** Roles that are an organisation, and keep their capital. */
    private static final Set<String> NAMES = Set.of("VEILIG_THUIS", "CARE_SAFETY_HOUSE", "HALT", "RIEC", "INSPECTOR");

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Messages texts;

    public RuleSentence(Messages texts) {
        this.texts = texts;
    }

    /** The sentence; empty as long as the rule misses a sender, a receiver, a category, a purpose or an outcome. */
    public String of(SharingRule rule) {
        if (rule.senders().isEmpty()
                || rule.receivers().isEmpty()
                || rule.categories().isEmpty()
                || rule.purposes().isEmpty()) {
            return "";
        }
        List<String> senders = parties(rule.senders(), "everyone");
        String verb = rule.duty() ? "duty" : rule.outcome().name();
        String said = texts.fill(
                KEY + verb + (senders.size() == 1 ? ".one" : ".many"),
                join(senders, "and"),
                categories(rule),
                receivers(rule),
                join(purposes(rule), "or"),
                conditions(rule));
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + validity(rule);
    }

    /** For example "intern begeleider, mentor and everyone of the police", each part on its own. */
    private List<String> parties(List<String> words, String everyone) {
        List<Role> chosen = vocabulary.parties().all(words);
        if (chosen.size() == vocabulary.parties().size()) {
            return List.of(texts.fill(KEY + everyone));
        }
        List<String> parties = new ArrayList<>();
        for (OrganisationType type : OrganisationType.values()) {
            List<Role> all = ofType(vocabulary.parties().values(), type);
            List<Role> some = ofType(chosen, type);
            if (some.size() == all.size()) {
                parties.add(texts.fill(KEY + "all." + type));
            } else {
                some.forEach(role -> parties.add(name(role)));
            }
        }
        return parties;
    }

    private static List<Role> ofType(List<Role> roles, OrganisationType type) {
        return roles.stream().filter(role -> role.party().type() == type).toList();
    }

    private String name(Role role) {
        String code = role.party().role();
        String name = texts.fill("base.role." + code);
        return NAMES.contains(code) ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private String receivers(SharingRule rule) {
        String receivers = join(parties(rule.receivers(), "anyone"), "and");
        if (rule.relations().size() != 1) {
            return receivers;
        }
        boolean same = rule.relations().contains(Relation.SAME_ORGANISATION);
        return texts.fill(KEY + (same ? "within" : "between"), receivers);
    }

    private String categories(SharingRule rule) {
        String categories = join(
                rule.categories().stream()
                        .map(code -> texts.fill(KEY + "category." + word(code)))
                        .toList(),
                "and");
        if (rule.scopes().size() != 1) {
            return categories;
        }
        return texts.fill(KEY + (rule.scopes().contains(Scope.ITEM) ? "item" : "wholeFile"), categories);
    }

    private List<String> purposes(SharingRule rule) {
        return rule.purposes().stream()
                .map(code -> texts.fill(KEY + "purpose." + word(code)))
                .toList();
    }

    /** The word for every term has a key too. */
    private static String word(String code) {
        return code.equals("*") ? "ALL" : code;
    }

    private String conditions(SharingRule rule) {
        List<String> said = rule.conditions().stream()
                .filter(code -> rule.outcome() != Outcome.CONSENT || !code.equals(Codes.CONSENT))
                .map(code -> texts.fill(KEY + "condition." + code))
                .toList();
        if (rule.outcome() == Outcome.FORBIDDEN || said.isEmpty() && rule.outcome() != Outcome.CONDITIONAL) {
            return "";
        }
        return said.isEmpty() ? texts.fill(KEY + "always") : texts.fill(KEY + "if", join(said, "and"));
    }

    private String validity(SharingRule rule) {
        String from = day(rule.validFrom());
        String until = day(rule.validUntil());
        if (from == null && until == null) {
            return "";
        }
        String key = from == null ? "until" : until == null ? "from" : "fromUntil";
        return " " + texts.fill(KEY + key, from, until);
    }

    private String day(LocalDate day) {
        return day == null
                ? null
                : DateTimeFormatter.ofPattern("d MMMM yyyy", texts.getLocale()).format(day);
    }

    private String join(List<String> parts, String word) {
        int last = parts.size() - 1;
        return last <= 0
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + texts.fill(KEY + word) + " " + parts.get(last);
    }
}
