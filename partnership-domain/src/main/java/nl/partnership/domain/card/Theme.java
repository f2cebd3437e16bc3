package nl.partnership.domain.card;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.OrganisationType;

/**
 * A theme of the card: what one conversation, or a part of it, is about.
 *
 * @param code unique within the card, for example {@code T2}
 * @param number 1 to 6, for icon and colour
 * @param title the customer's own words
 * @param subtitle null when there is none
 * @param shortNl a few words for lists; the whole title when the card came without a guide
 * @param shortEn the same in English
 * @param needs the kinds of partner without whom this theme is hard to talk about; empty when unknown
 * @param questions in the card's order, never empty
 */
public record Theme(
        String code,
        int number,
        String title,
        String subtitle,
        String shortNl,
        String shortEn,
        Set<OrganisationType> needs,
        List<Question> questions)
        implements Serializable {

    /** @param language {@code en} for English, anything else for Dutch */
    public String shortTitle(String language) {
        return "en".equals(language) ? shortEn : shortNl;
    }
}
