package nl.partnership.web.sharing;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** What stands in the address, unless nobody can have chosen that; then null. */
    static String known(Screen screen, String parameter, Predicate<String> choice) {
        return Optional.ofNullable(screen.parameter(parameter)).filter(choice).orElse(null);
    }

    /** As {@link #readChoices} reads them. */
    String choices() {
        return "receiver=" + encoded(receiver) + "&categories=" + encoded(String.join(BETWEEN, categories));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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

    public void setCategories(String[] categories) {
        this.categories = categories;
    }
}
