package nl.partnership.ejb.sharing;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.FromSender;
import nl.partnership.domain.rule.Vocabulary;

/**
 * What the rules ask of a sender, whoever the receiver is.
 *
 * @param secrecy whether professional secrecy binds the sender
 * @param referencesInDanger conditions of which one names in acute danger where they are written down, by code
 */
public record OwnDuties(boolean secrecy, List<String> referencesInDanger) implements Serializable {

    /** On a day without rules. */
    static final OwnDuties NONE = new OwnDuties(false, List.of());

    static OwnDuties of(FromSender sender) {
        return new OwnDuties(
                sender.isBoundToSecrecy(),
                sender.conditions(Codes.ACUTE_DANGER).stream()
                        .filter(code ->
                                Vocabulary.shipped().conditions().get(code).way()
                                        == Vocabulary.Way.AFFIRM_WITH_REFERENCE)
                        .toList());
    }
}
