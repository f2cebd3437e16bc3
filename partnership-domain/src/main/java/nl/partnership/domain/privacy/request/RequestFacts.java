package nl.partnership.domain.privacy.request;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A request as it is typed.
 *
 * @param reference where the letter is kept: letters and digits, no sentence
 * @param identifiedOn when it was made sure that it is who asks; null for not yet
 */
public record RequestFacts(
        String reference,
        RequestKind kind,
        RequestAbout about,
        LocalDate receivedOn,
        LocalDate identifiedOn,
        RequestAnswerer answerer)
        implements Serializable {}
