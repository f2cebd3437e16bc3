package nl.partnership.web.ruleset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.web.base.Screen;

/** The words that a rule may use, to choose from. */
@RequestScoped
class RuleChoices {

    private static final Set<Vocabulary.Way> AFFIRMED = EnumSet.of(
            Vocabulary.Way.AFFIRM,
            Vocabulary.Way.AFFIRM_OR_REASON,
            Vocabulary.Way.AFFIRM_WITH_REFERENCE,
            Vocabulary.Way.SECOND_PERSON);

    private final Vocabulary vocabulary = Vocabulary.shipped();

    @Inject
    private Screen screen;

    /** Everyone; then for each kind of organisation all its roles, its groups and its roles one by one. */
    List<SelectItem> parties() {
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("*", screen.text("rule.everyone"))));
        for (OrganisationType type : OrganisationType.values()) {
            SelectItem all = new SelectItem(type + ":*", screen.text("rule.allRoles"));
            Stream<SelectItem> groups = vocabulary.groups().values().stream()
                    .filter(group -> group.type() == type)
                    .map(this::group);
            Stream<SelectItem> roles = vocabulary.parties().values().stream()
                    .filter(role -> role.party().type() == type)
                    .map(role -> new SelectItem(role.party().toString(), role(role)));
            items.add(new SelectItemGroup(
                    screen.text("base.type." + type),
                    null,
                    false,
                    Stream.of(Stream.of(all), groups, roles)
                            .flatMap(each -> each)
                            .toArray(SelectItem[]::new)));
        }
        return items;
    }

    List<SelectItem> categories() {
        List<SelectItem> items = new ArrayList<>(List.of(
                new SelectItem("*", screen.text("rule.all")),
                new SelectItem(Vocabulary.NAMED, screen.text("rule.named"))));
        vocabulary.categories().values().forEach(one -> items.add(item("rule.category.", one.code())));
        return items;
    }

    List<SelectItem> purposes() {
        List<SelectItem> items = new ArrayList<>(List.of(new SelectItem("*", screen.text("ruleset.allPurposes"))));
        vocabulary.purposes().values().forEach(one -> items.add(item("rule.purpose.", one.code())));
        return items;
    }

    List<SelectItem> conditions() {
        return conditions(EnumSet.allOf(Vocabulary.Way.class));
    }

    /** Those that somebody says are met; the others follow from what else is known. */
    List<SelectItem> affirmations() {
        return conditions(AFFIRMED);
    }

    private List<SelectItem> conditions(Set<Vocabulary.Way> ways) {
        return vocabulary.conditions().values().stream()
                .filter(one -> ways.contains(one.way()))
                .map(one -> item("rule.condition.", one.code()))
                .toList();
    }

    private SelectItem item(String beginning, String code) {
        return new SelectItem(code, screen.text(beginning + code));
    }

    /** Each single role, with its kind of organisation before it. */
    List<SelectItem> roles() {
        return vocabulary.parties().values().stream()
                .map(role -> new SelectItem(
                        role.party().toString(),
                        screen.text("base.type." + role.party().type()) + ": " + role(role)))
                .toList();
    }

    /** Without the words that stand for several at once. */
    List<SelectItem> single(List<SelectItem> items) {
        return items.stream()
                .filter(item -> !item.getValue().equals("*") && !item.getValue().equals(Vocabulary.NAMED))
                .toList();
    }

    /** For example "zorgteam: intern begeleider, zorgcoördinator en mentor". */
    private SelectItem group(Vocabulary.Group group) {
        String members = vocabulary.parties().all(List.of(group.toString())).stream()
                .map(this::role)
                .collect(Collectors.joining(", "));
        return new SelectItem(group.toString(), screen.text("ruleset.group." + group.code(), members));
    }

    private String role(Vocabulary.Role role) {
        return screen.text("base.role." + role.party().role());
    }
}
