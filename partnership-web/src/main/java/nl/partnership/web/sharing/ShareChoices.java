package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.web.base.Screen;

/**
 * What and why, to choose from: first what people of one's kind of organisation share most, the rest folds. A receiver is
 * chosen as {@code organisation|TYPE:ROLE}; the organisation is empty for a kind of receiver with whom one does not work.
 */
@Named
@RequestScoped
public class ShareChoices {

    private static final String BETWEEN = "|";

    private final Vocabulary vocabulary = Vocabulary.shipped();

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    /** @param organisation id; null for none */
    static String receiver(String organisation, Party party) {
        return (organisation == null ? "" : organisation) + BETWEEN + party;
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
                    case SENDER, RECEIVER -> told(BETWEEN + one.to());
                    case PURPOSE -> screen.text("rule.purpose." + one.to());
                    case ADVICE -> "";
                };
        return screen.text("sharing.share.instead." + one.change(), to);
    }

    /** A role in words. */
    public String name(Party party) {
        return screen.text("base.role." + party.role());
    }

    /** Each with an example; below the usual ones what names no pupil comes first, as less is better. */
    public List<SelectItem> getCategories() {
        List<String> usual = UsualChoices.categories(current.get().type());
        List<SelectItem> choices = new ArrayList<>();
        usual.forEach(code -> choices.add(category(code)));
        Predicate<String> unnamed = Alternative.WITHOUT_PERSONS::contains;
        choices.add(more("sharing.share.unnamed", unnamed.and(code -> !usual.contains(code))));
        choices.add(more("sharing.share.named", unnamed.negate().and(code -> !usual.contains(code))));
        return choices;
    }

    private SelectItem category(String code) {
        return new SelectItem(code, screen.text("rule.category." + code), screen.text("sharing.example." + code));
    }

    private SelectItemGroup more(String title, Predicate<String> fitting) {
        return new SelectItemGroup(
                screen.text(title),
                null,
                false,
                vocabulary.categories().values().stream()
                        .map(Vocabulary.Category::code)
                        .filter(fitting)
                        .map(this::category)
                        .toArray(SelectItem[]::new));
    }

    /** In words that say what one does. */
    public List<SelectItem> getPurposes() {
        List<String> usual = UsualChoices.purposes(current.get().type());
        List<SelectItem> choices = new ArrayList<>();
        usual.forEach(code -> choices.add(purpose(code)));
        choices.add(new SelectItemGroup(
                screen.text("sharing.share.morePurposes"),
                null,
                false,
                vocabulary.purposes().values().stream()
                        .map(Vocabulary.Purpose::code)
                        .filter(code -> !usual.contains(code))
                        .map(this::purpose)
                        .toArray(SelectItem[]::new)));
        return choices;
    }

    private SelectItem purpose(String code) {
        return new SelectItem(code, screen.text("rule.purpose." + code));
    }
}
