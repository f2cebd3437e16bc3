package nl.partnership.ejb.insight.figures;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;

/**
 * What a sheet of the last school year would be.
 *
 * @param school short name
 * @param lines as others would read them
 * @param existing id of the one that was published of that year, withdrawn or not; null for none
 */
public record FigureSheetPreview(String school, SchoolYear year, List<FigureSheetRow.Line> lines, String existing)
        implements Serializable {}
