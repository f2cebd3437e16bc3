package nl.partnership.web.sharing;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.partnership.ejb.sharing.ReceiptRow;

/**
 * "May I share this?", as it stands in an address: with whom, what and why.
 *
 * @param receiver as {@link ShareChoices} has it
 */
public record Question(String receiver, List<String> categories, String purpose) implements Serializable {

    private static final String PATH = "/sharing/share.xhtml?";

    public Question {
        categories = List.copyOf(categories);
    }

    /** What was asked when this decision was recorded. */
    static Question of(ReceiptRow row) {
        return new Question(
                ShareChoices.receiver(row.receiverOrganisationId(), row.receiver()), row.categories(), row.purpose());
    }

    /** The same, with other information. */
    Question about(List<String> others) {
        return new Question(receiver, others, purpose);
    }

    Question to(String other) {
        return new Question(other, categories, purpose);
    }

    Question insteadFor(String other) {
        return new Question(receiver, categories, other);
    }

    String parameters() {
        return "receiver=" + encoded(receiver) + "&categories=" + encoded(String.join(" ", categories)) + "&purpose="
                + encoded(purpose);
    }

    /** Where its answer stands. */
    public String getPath() {
        return PATH + parameters();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
