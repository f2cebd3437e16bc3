package nl.partnership.domain.card;

import java.io.Serializable;

/**
 * A question of the card.
 *
 * @param code unique within the card, for example {@code Q2.4}
 * @param text the customer's own words, always Dutch
 * @param shortNl a few words for lists; the whole text when the card came without a guide
 * @param shortEn the same in English
 * @param minutes suggested time to talk about it
 * @param tool name of the tool that answers it with more than text, or null
 */
public record Question(String code, String text, String shortNl, String shortEn, int minutes, String tool)
        implements Serializable {

    /** @param language {@code en} for English, anything else for Dutch */
    public String shortText(String language) {
        return "en".equals(language) ? shortEn : shortNl;
    }
}
