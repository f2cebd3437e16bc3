package nl.partnership.web.rule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Terms;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.rule.Vocabulary.Role;
import nl.partnership.web.base.Screen;

/** Puts rules into words, in the language of the page; what the board wrote itself stays Dutch, as it was adopted. */
@RequestScoped
public class RuleWords {

    private final Vocabulary vocabulary = Vocabulary.shipped();

    @Inject
    private Screen screen;

    public RuleText of(RuleVersion version) {
        SharingRule rule = version.rule();
        return new RuleText(
                rule.id(),
                version.version(),
                rule.hard(),
                rule.duty(),
                rule.outcome(),
                rule.explanation(),
                parties(rule.senders()),
                parties(rule.receivers()),
                where(rule),
                words(rule.categories(), vocabulary.categories(), "rule.category."),
                words(rule.purposes(), vocabulary.purposes(), "rule.purpose."),
                words(rule.conditions(), vocabulary.conditions(), "rule.condition."),
                orNull(rule.note()),
                rule.law().isEmpty() ? null : screen.text("rule.basis." + rule.basis(), rule.law()),
                orNull(rule.retention()));
    }

    /** The answer of a case, for example "Verzuim: met toestemming, mag". */
    public String answer(String answer) {
        return Stream.of(answer.split(" "))
                .map(line -> line.split("[=/]"))
                .map(line -> screen.text(
                        "rule.trial.line",
                        category(line[0]),
                        screen.text("rule.outcome." + line[1]),
                        screen.text("rule.trial.verdict." + line[2])))
                .collect(Collectors.joining("; "));
    }

    /** For example "School: mentor, schoolleider; Politie: alle rollen". */
    public String parties(List<String> words) {
        Terms<Role> parties = vocabulary.parties();
        if (parties.all(words).size() == parties.size()) {
            return screen.text("rule.everyone");
        }
        Map<OrganisationType, Set<String>> byType = new EnumMap<>(OrganisationType.class);
        for (Role role : parties.all(words)) {
            byType.computeIfAbsent(role.party().type(), type -> new LinkedHashSet<>())
                    .add(role.party().role());
        }
        return byType.entrySet().stream()
                .map(entry ->
                        screen.text("base.type." + entry.getKey()) + ": " + roles(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String roles(OrganisationType type, Set<String> roles) {
        boolean all = vocabulary.parties().values().stream()
                .filter(role -> role.party().type() == type)
                .allMatch(role -> roles.contains(role.party().role()));
        return all
                ? screen.text("rule.allRoles")
                : roles.stream().map(role -> screen.text("base.role." + role)).collect(Collectors.joining(", "));
    }

    public String category(String code) {
        return screen.text("rule.category." + code);
    }

    public String purpose(String code) {
        return screen.text("rule.purpose." + code);
    }

    private String where(SharingRule rule) {
        List<String> where = new ArrayList<>();
        if (rule.relations().size() == 1) {
            where.add(screen.text(
                    rule.relations().contains(Relation.SAME_ORGANISATION) ? "rule.within" : "rule.between"));
        }
        if (!rule.scopes().contains(Scope.ITEM)) {
            where.add(screen.text("rule.wholeFile"));
        }
        return where.isEmpty() ? null : String.join("; ", where);
    }

    private List<String> words(List<String> codes, Terms<?> terms, String beginning) {
        return codes.stream()
                .map(code -> screen.text(
                        terms.has(code) ? beginning + code : Vocabulary.NAMED.equals(code) ? "rule.named" : "rule.all"))
                .toList();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
