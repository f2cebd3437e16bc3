package nl.partnership.ejb.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** Where figures about the safety of a school come from: for the school, its board and those who work with it. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class SourceService {

    @Inject
    private Sources sources;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Trail trail;

    /** The schools with which the caller works today, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(access.today());
    }

    /** A part of the list, the latest first. */
    public Listed<SourceRow> list(SourceFilter filter, int first, int most) {
        List<SourceRow> all = found(filter);
        return new Listed<>(shown(all.stream().skip(first).limit(most).toList()), all.size());
    }

    /** The whole list, for a spreadsheet. */
    public List<SourceRow> all(SourceFilter filter) {
        return shown(found(filter));
    }

    /** @throws NotFound when the caller sees none with this id */
    public SourceRow get(String id) {
        return shown(List.of(sources.require(id))).get(0);
    }

    private List<SourceRow> found(SourceFilter filter) {
        return sources.seen().stream().filter(filter::includes).toList();
    }

    private List<SourceRow> shown(List<SourceRow> rows) {
        rows.forEach(row -> trail.seen("data-source", row.id(), row.organisationId()));
        return rows;
    }
}
