package nl.partnership.ejb.card;

import java.io.Serializable;
import nl.partnership.domain.card.Theme;

/**
 * A theme to show.
 *
 * @param number 1 to 6, for icon and colour
 * @param title a few words in the reader's language
 * @param fullTitle as on the card
 * @param questions how many it has
 */
public record ThemeRow(String code, int number, String title, String fullTitle, String subtitle, int questions)
        implements Serializable {

    public static ThemeRow of(Theme theme, String language) {
        return new ThemeRow(
                theme.code(),
                theme.number(),
                theme.shortTitle(language),
                theme.title(),
                theme.subtitle(),
                theme.questions().size());
    }
}
