package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.sharing.Relation;
import nl.partnership.domain.sharing.RuleVersion;
import nl.partnership.domain.sharing.Scope;
import nl.partnership.domain.sharing.SharingRule;
import nl.partnership.domain.sharing.Terms;
import nl.partnership.domain.sharing.Vocabulary;
import nl.partnership.domain.sharing.Vocabulary.Role;
import nl.partnership.web.base.Screen;
import nl.partnership.web.sharing.RuleText.Word;

/**
 * Puts rules into words. Parties, and the words for several terms at once, come in the language of the page; the rest
 * is Dutch, as the board adopted it.
 */
@RequestScoped
class RuleWords {

    private static final String DUTCH = "nl";

    private final Vocabulary vocabulary = Vocabulary.shipped();

    @Inject
    private Screen screen;

    RuleText of(RuleVersion version) {
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
                words(rule.categories(), vocabulary.categories(), Vocabulary.Category::dutch),
                words(rule.purposes(), vocabulary.purposes(), Vocabulary.Purpose::dutch),
                words(rule.conditions(), vocabulary.conditions(), Vocabulary.Condition::dutch),
                orNull(rule.note()),
                rule.law().isEmpty() ? null : screen.text("sharing.basis." + rule.basis(), rule.law()),
                orNull(rule.retention()));
    }

    /** The answer of a case, for example "Verzuim: met toestemming, mag". */
    String answer(String answer) {
        return Stream.of(answer.split(" "))
                .map(line -> line.split("[=/]"))
                .map(line -> screen.text(
                        "sharing.trial.line",
                        vocabulary.categories().get(line[0]).dutch(),
                        screen.text("sharing.outcome." + line[1]),
                        screen.text("sharing.trial.verdict." + line[2])))
                .collect(Collectors.joining("; "));
    }

    /** For example "School: mentor, schoolleider; Politie: alle rollen". */
    String parties(List<String> words) {
        Terms<Role> parties = vocabulary.parties();
        if (parties.all(words).size() == parties.size()) {
            return screen.text("sharing.everyone");
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
                ? screen.text("sharing.allRoles")
                : roles.stream().map(role -> screen.text("base.role." + role)).collect(Collectors.joining(", "));
    }

    Word category(String code) {
        return new Word(vocabulary.categories().get(code).dutch(), DUTCH);
    }

    Word purpose(String code) {
        return new Word(vocabulary.purposes().get(code).dutch(), DUTCH);
    }

    private String where(SharingRule rule) {
        List<String> where = new ArrayList<>();
        if (rule.relations().size() == 1) {
            where.add(screen.text(
                    rule.relations().contains(Relation.SAME_ORGANISATION) ? "sharing.within" : "sharing.between"));
        }
        if (!rule.scopes().contains(Scope.ITEM)) {
            where.add(screen.text("sharing.wholeFile"));
        }
        return where.isEmpty() ? null : String.join("; ", where);
    }

    private <T> List<Word> words(List<String> codes, Terms<T> terms, Function<T, String> dutch) {
        return codes.stream()
                .map(code -> terms.has(code)
                        ? new Word(dutch.apply(terms.get(code)), DUTCH)
                        : new Word(
                                screen.text(Vocabulary.NAMED.equals(code) ? "sharing.named" : "sharing.all"),
                                screen.locale().getLanguage()))
                .toList();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
