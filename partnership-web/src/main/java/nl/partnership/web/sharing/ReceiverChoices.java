package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.ruleset.ReceiverChoice;
import nl.partnership.ejb.ruleset.ReceiverRow;
import nl.partnership.ejb.ruleset.ReceiverService;
import nl.partnership.web.base.Screen;

/**
 * With whom, to choose from: for each kind of partner the people one works with, and folded below them every role. How a
 * choice looks as a text, {@link ShareChoices} knows.
 */
@Named
@RequestScoped
public class ReceiverChoices {

    @Inject
    private ReceiverService receivers;

    @Inject
    private ShareChoices words;

    @Inject
    private Screen screen;

    private List<ReceiverRow> people;
    private List<ReceiverChoice> organisations;
    private List<SelectItem> found;
    private List<SelectItem> inDanger;

    public OrganisationType[] getPartners() {
        return OrganisationType.values();
    }

    /** Who one works with, and any other kind of receiver. */
    public List<SelectItem> getAll() {
        if (found == null) {
            found = groups(organisations(), true);
        }
        return found;
    }

    /** For what was shared in acute danger: an organisation, also one with which one worked last school year. */
    public List<SelectItem> getInDanger() {
        if (inDanger == null) {
            inDanger = groups(receivers.organisationsInDanger(), false);
        }
        return inDanger;
    }

    private List<SelectItem> groups(List<ReceiverChoice> known, boolean others) {
        return Arrays.stream(getPartners())
                .<SelectItem>map(type -> {
                    List<SelectItem> choices = new ArrayList<>(people(type));
                    choices.add(group(null, screen.text("sharing.share.others"), roles(type, known, others)));
                    return group(type.name(), screen.text("base.type." + type), choices);
                })
                .toList();
    }

    private static SelectItemGroup group(String value, String title, Collection<SelectItem> choices) {
        SelectItemGroup group = new SelectItemGroup(title, null, false, choices.toArray(SelectItem[]::new));
        group.setValue(value == null ? "" : value);
        return group;
    }

    /** Two people in one role at one organisation are one choice, as the rules make no difference between them. */
    private Collection<SelectItem> people(OrganisationType type) {
        Map<String, SelectItem> choices = new LinkedHashMap<>();
        for (ReceiverRow one : people()) {
            if (one.party().type() == type) {
                choices.merge(
                        ShareChoices.receiver(one.organisationId(), one.party()),
                        new SelectItem(
                                ShareChoices.receiver(one.organisationId(), one.party()),
                                one.name(),
                                screen.text("sharing.share.at", words.name(one.party()), one.organisation())),
                        (first, second) -> new SelectItem(
                                first.getValue(), first.getLabel() + "; " + second.getLabel(), first.getDescription()));
            }
        }
        return choices.values();
    }

    private List<SelectItem> roles(OrganisationType type, List<ReceiverChoice> known, boolean others) {
        List<Party> parties = Vocabulary.shipped().parties().values().stream()
                .map(Vocabulary.Role::party)
                .filter(party -> party.type() == type)
                .toList();
        List<SelectItem> choices = new ArrayList<>();
        for (ReceiverChoice organisation : known) {
            if (organisation.type() == type) {
                parties.forEach(party -> choices.add(new SelectItem(
                        ShareChoices.receiver(organisation.id(), party), words.name(party), organisation.name())));
            }
        }
        if (others) {
            parties.forEach(party -> choices.add(new SelectItem(
                    ShareChoices.receiver(null, party), words.name(party), screen.text("sharing.share.elsewhere"))));
        }
        // whoever has a tile above has none here
        List<Object> above = people(type).stream().map(SelectItem::getValue).toList();
        choices.removeIf(choice -> above.contains(choice.getValue()));
        return choices;
    }

    /** The people in this choice; without any the role. */
    public String who(String receiver) {
        return people().stream()
                .filter(one -> receiver.equals(ShareChoices.receiver(one.organisationId(), one.party())))
                .map(ReceiverRow::name)
                .reduce((some, one) -> screen.text("sharing.share.or", some, one))
                .orElseGet(() -> words.name(ShareChoices.party(receiver)));
    }

    /** The numbers of the people in this choice that a telephone can dial. */
    public List<PhoneNumber> numbers(String receiver) {
        return people().stream()
                .filter(one -> receiver.equals(ShareChoices.receiver(one.organisationId(), one.party())))
                .flatMap(one -> one.numbers().stream())
                .filter(number -> number.link() != null)
                .toList();
    }

    /** The organisation in this choice; for one that the portal does not know its kind. */
    public String where(String receiver) {
        return organisations().stream()
                .filter(one -> one.id().equals(ShareChoices.organisation(receiver)))
                .map(ReceiverChoice::name)
                .findFirst()
                .orElseGet(() ->
                        screen.text("base.type." + ShareChoices.party(receiver).type()));
    }

    /** A role at an organisation that one works with where there is one of that kind, else the role alone. */
    String nearest(Party party) {
        return organisations().stream()
                .filter(one -> one.type() == party.type())
                .findFirst()
                .map(one -> ShareChoices.receiver(one.id(), party))
                .orElseGet(() -> ShareChoices.receiver(null, party));
    }

    private List<ReceiverRow> people() {
        if (people == null) {
            people = receivers.people();
        }
        return people;
    }

    private List<ReceiverChoice> organisations() {
        if (organisations == null) {
            organisations = receivers.organisations();
        }
        return organisations;
    }
}
