package nl.partnership.ejb.insight.figures;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.Band;
import nl.partnership.domain.insight.FigureSheet;

/**
 * A sheet of figures, the same for everybody who sees it.
 *
 * @param school short name
 * @param lines empty of one that was withdrawn
 * @param withdrawnOn null as long as it stands
 * @param because what was wrong with it; null as long as it stands
 */
public record FigureSheetRow(
        String id,
        long version,
        String schoolId,
        String school,
        SchoolYear year,
        List<Line> lines,
        LocalDate publishedOn,
        LocalDate withdrawnOn,
        String because,
        LocalDate keptUntil)
        implements Serializable {

    /** @param group code of a group of kinds */
    public record Line(String group, Band band) implements Serializable {}

    static FigureSheetRow of(FigureSheet sheet) {
        return new FigureSheetRow(
                sheet.getId(),
                sheet.getVersion(),
                sheet.getSchool().getId(),
                sheet.getSchool().getShortName(),
                sheet.getSchoolYear(),
                lines(sheet.getBands()),
                sheet.getPublishedOn(),
                sheet.getWithdrawnOn(),
                sheet.getBecause(),
                sheet.keptUntil());
    }

    static List<Line> lines(Map<String, Band> bands) {
        return bands.entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue()))
                .toList();
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }
}
