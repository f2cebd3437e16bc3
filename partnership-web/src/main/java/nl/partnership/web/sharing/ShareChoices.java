package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.ruleset.ReceiverChoice;
import nl.partnership.ejb.ruleset.ReceiverRow;
import nl.partnership.ejb.ruleset.ReceiverService;
import nl.partnership.web.base.Screen;

/**
 * With whom, what and why, to choose from. A receiver is chosen as {@code organisation|TYPE:ROLE}; the organisation is
 * empty for a kind of receiver with whom one does not work.
 */
@Named
@RequestScoped
public class ShareChoices {

    private static final String BETWEEN = "|";

    private final Vocabulary vocabulary = Vocabulary.shipped();

    @Inject
    private ReceiverService receivers;

    @Inject
    private Screen screen;

    private List<SelectItem> found;
    private List<SelectItem> inDanger;

    /** Who one works with, as in {@link #getKnown}, and any other kind of receiver. */
    public List<SelectItem> getReceivers() {
        List<SelectItem> all = new ArrayList<>(getKnown());
        all.add(group(screen.text("sharing.share.others"), others()));
        return all;
    }

    /** The people with whom one works, colleagues, and every kind of receiver at those organisations. */
    public List<SelectItem> getKnown() {
        if (found == null) {
            found = known(receivers.organisations());
        }
        return found;
    }

    /** The same for what was shared in acute danger: also organisations with which one worked last school year. */
    public List<SelectItem> getKnownInDanger() {
        if (inDanger == null) {
            inDanger = known(receivers.organisationsInDanger());
        }
        return inDanger;
    }

    private List<SelectItem> known(List<ReceiverChoice> organisations) {
        List<ReceiverRow> people = receivers.people();
        List<SelectItem> known = new ArrayList<>();
        add(known, "sharing.share.people", people(people, Relation.OTHER_ORGANISATION));
        add(known, "sharing.share.colleagues", people(people, Relation.SAME_ORGANISATION));
        for (ReceiverChoice organisation : organisations) {
            known.add(group(organisation.name(), roles(organisation)));
        }
        return known;
    }

    private void add(List<SelectItem> known, String title, Map<String, String> choices) {
        if (!choices.isEmpty()) {
            known.add(group(screen.text(title), choices));
        }
    }

    private static SelectItemGroup group(String title, Map<String, String> choices) {
        return new SelectItemGroup(
                title,
                null,
                false,
                choices.entrySet().stream()
                        .map(choice -> new SelectItem(choice.getKey(), choice.getValue()))
                        .toArray(SelectItem[]::new));
    }

    /** Two people in one role at one organisation are one choice, as the rules make no difference between them. */
    private Map<String, String> people(List<ReceiverRow> people, Relation relation) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ReceiverRow one : people) {
            if (one.relation() == relation) {
                String role = screen.text("base.role." + one.party().role());
                choices.merge(
                        one.organisationId() + BETWEEN + one.party(),
                        screen.text("sharing.share.person", one.name(), role, one.organisation()),
                        (first, second) -> first + "; " + one.name());
            }
        }
        return choices;
    }

    private Map<String, String> roles(ReceiverChoice organisation) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Vocabulary.Role role : vocabulary.parties().values()) {
            if (role.party().type() == organisation.type()) {
                choices.put(
                        organisation.id() + BETWEEN + role.party(),
                        screen.text("sharing.share.role", name(role.party()), organisation.name()));
            }
        }
        return choices;
    }

    private Map<String, String> others() {
        Map<String, String> choices = new LinkedHashMap<>();
        vocabulary
                .parties()
                .values()
                .forEach(role -> choices.put(
                        BETWEEN + role.party(),
                        screen.text("base.type." + role.party().type()) + ": " + name(role.party())));
        return choices;
    }

    /** The kind of receiver in a choice; null when there is none such. */
    static Party party(String receiver) {
        String code = receiver == null ? "" : receiver.substring(receiver.indexOf(BETWEEN) + 1);
        return Vocabulary.shipped().party(code).orElse(null);
    }

    /** The organisation in a choice; null when it names none. */
    static String organisation(String receiver) {
        int between = receiver == null ? -1 : receiver.indexOf(BETWEEN);
        return between <= 0 ? null : receiver.substring(0, between);
    }

    /** A choice in words, without names of people. */
    public String told(String receiver) {
        Party party = party(receiver);
        return party == null ? "" : screen.text("base.type." + party.type()) + ": " + name(party);
    }

    /** What one may do instead, in one sentence. */
    public String instead(Alternative one) {
        String to =
                switch (one.change()) {
                    case CATEGORY -> screen.text("rule.category." + one.to());
                    case SENDER, RECEIVER -> told("|" + one.to());
                    case PURPOSE -> screen.text("rule.purpose." + one.to());
                    case ADVICE -> "";
                };
        return screen.text("sharing.share.instead." + one.change(), to);
    }

    /** A role in words. */
    public String name(Party party) {
        return screen.text("base.role." + party.role());
    }

    /** Each with an example; what names no pupil comes first, as less is better. */
    public List<SelectItem> getCategories() {
        return List.of(
                group(screen.text("sharing.share.unnamed"), categories(Alternative.WITHOUT_PERSONS::contains)),
                group(
                        screen.text("sharing.share.named"),
                        categories(code -> !Alternative.WITHOUT_PERSONS.contains(code))));
    }

    private Map<String, String> categories(Predicate<String> fitting) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Vocabulary.Category one : vocabulary.categories().values()) {
            if (fitting.test(one.code())) {
                choices.put(
                        one.code(),
                        screen.text(
                                "sharing.share.category",
                                screen.text("rule.category." + one.code()),
                                screen.text("sharing.example." + one.code())));
            }
        }
        return choices;
    }

    public List<SelectItem> getPurposes() {
        return vocabulary.purposes().values().stream()
                .map(one -> new SelectItem(one.code(), screen.text("rule.purpose." + one.code())))
                .toList();
    }
}
