package nl.partnership.ejb.insight.figures;

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

/** The sheets of figures of schools: for the school, its board and those who work with it. No incident is read here. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class FigureSheetListService {

    @Inject
    private Sheets sheets;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Trail trail;

    /** The schools with which the caller works today, by name. */
    public List<SchoolRow> schools() {
        return SchoolRow.of(access.today());
    }

    /**
     * A part of the list, the latest year first.
     *
     * @param schoolId null for every school
     */
    public Listed<FigureSheetRow> list(String schoolId, int first, int most) {
        List<FigureSheetRow> all = found(schoolId);
        return new Listed<>(shown(all.stream().skip(first).limit(most).toList()), all.size());
    }

    /** The whole list, for a spreadsheet. */
    public List<FigureSheetRow> all(String schoolId) {
        return shown(found(schoolId));
    }

    /** @throws NotFound when the caller sees none with this id */
    public FigureSheetRow get(String id) {
        return shown(sheets.seen().stream().filter(row -> row.id().equals(id)).toList()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("figure-sheet", id));
    }

    private List<FigureSheetRow> found(String schoolId) {
        return sheets.seen().stream()
                .filter(row -> schoolId == null || schoolId.equals(row.schoolId()))
                .toList();
    }

    private List<FigureSheetRow> shown(List<FigureSheetRow> rows) {
        rows.forEach(row -> trail.seen("figure-sheet", row.id(), row.schoolId()));
        return rows;
    }
}
