package nl.partnership.domain.privacy.request;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;

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
        implements Serializable {

    /** As it is kept. @throws RuleViolation at the field that lacks or does not fit */
    RequestFacts checked(LocalDate today) {
        String given = Text.line(reference);
        if (!Text.isReference(given)) {
            throw RuleViolation.at("reference", "privacy.request.reference.form");
        }
        require("kind", kind);
        require("about", about);
        require("answerer", answerer);
        return new RequestFacts(
                given,
                kind,
                about,
                past("receivedOn", receivedOn, today),
                identifiedOn == null ? null : past("identifiedOn", identifiedOn, today),
                answerer);
    }

    private static void require(String field, Object value) {
        if (value == null) {
            throw RuleViolation.at(field, "privacy.request.choose");
        }
    }

    static LocalDate past(String field, LocalDate day, LocalDate today) {
        Day.required(field, day, "privacy.request.day");
        if (day.isAfter(today)) {
            throw RuleViolation.at(field, "privacy.request.future");
        }
        return day;
    }
}
