package nl.partnership.ejb.ruleset;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.Participation;
import nl.partnership.ejb.partner.Participations;

/**
 * What the participation council said of a version of the rules.
 *
 * @param number the version
 * @param because null for none
 * @param version of what was said
 */
public record ParticipationRow(int number, Participation.Answer answer, LocalDate saidOn, String because, long version)
        implements Serializable {

    public Participations.Said said() {
        return new Participations.Said(answer, saidOn, because, version);
    }
}
