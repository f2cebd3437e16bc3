package nl.partnership.web.sharing;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.web.base.Screen;

/** With whom and what: choices that stand in the address, so that they come along from page to page. */
public abstract class ChosenInAddress implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = " ";

    private String receiver;
    private String[] categories = {};

    /** Leaves out what nobody can have chosen. */
    void readChoices(Screen screen) {
        receiver = known(screen, "receiver", asked -> ShareChoices.party(asked) != null);
        String listed = screen.parameter("categories");
        categories = listed == null
                ? categories
                : Stream.of(listed.split(BETWEEN))
                        .filter(Vocabulary.shipped().categories()::has)
                        .distinct()
                        .toArray(String[]::new);
    }

    private static String partnerOf(String receiver) {
        Party party = ShareChoices.party(receiver);
        return party == null ? null : party.type().name();
    }

    /** What stands in the address, unless nobody can have chosen that; then null. */
    static String known(Screen screen, String parameter, Predicate<String> choice) {
        return Optional.ofNullable(screen.parameter(parameter)).filter(choice).orElse(null);
    }

    /** The kind of partner that the receiver is; null as long as none was chosen. */
    public String getPartner() {
        return partnerOf(receiver);
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String[] getCategories() {
        return categories;
    }

    /** The same, for putting it into words. */
    public List<String> getCategoryList() {
        return List.of(categories);
    }

    public void setCategories(String[] categories) {
        this.categories = categories;
    }
}
