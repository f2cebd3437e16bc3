package nl.partnership.ejb.card;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.domain.card.CardVersion;

/**
 * A version of a card in a list.
 *
 * @param fresh whether this import made it; false when the same content was there already
 */
public record CardVersionRow(
        String id,
        String code,
        int number,
        String title,
        int themes,
        int questions,
        Instant importedAt,
        String importedBy,
        boolean fresh)
        implements Serializable {

    static CardVersionRow of(CardVersion version, boolean fresh) {
        return new CardVersionRow(
                version.getId(),
                version.getCode(),
                version.getNumber(),
                version.card().title(),
                version.card().themes().size(),
                version.card().themes().stream()
                        .mapToInt(theme -> theme.questions().size())
                        .sum(),
                version.getImportedAt(),
                version.getImportedBy(),
                fresh);
    }
}
