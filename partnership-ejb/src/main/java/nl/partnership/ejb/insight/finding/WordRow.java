package nl.partnership.ejb.insight.finding;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.insight.JointView;
import nl.partnership.ejb.partner.Author;

/**
 * What an organisation says of a joint finding. The name of who said it stays inside.
 *
 * @param text how it is seen otherwise; null when it agrees
 */
public record WordRow(
        String findingId,
        JointView view,
        String text,
        LocalDate saidOn,
        String organisationId,
        String organisation,
        OrganisationType type,
        String role)
        implements Author, Serializable {

    static final String SELECT =
            "select new nl.partnership.ejb.insight.finding.WordRow(j.id, w.view, w.text, w.saidOn, o.id,"
                    + " o.shortName, o.type, m.role) from JointWord w join w.finding j join w.organisation o join w.author m"
                    + " where j.id in :ids order by o.type, o.nameKey, o.id";

    @Override
    public Party party() {
        return new Party(type, role);
    }
}
