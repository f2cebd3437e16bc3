package nl.partnership.domain.base;

import java.util.List;

/**
 * A column of a file that people make in a spreadsheet.
 *
 * @param code by which its cells are asked for
 * @param names what may stand above it; the first is told when it is missing
 * @param optional whether it may be left out
 */
public record SheetColumn(String code, List<String> names, boolean optional) {

    public SheetColumn {
        names = List.copyOf(names);
    }

    boolean isMeantBy(String heading) {
        return code.equalsIgnoreCase(heading) || names.stream().anyMatch(heading::equalsIgnoreCase);
    }
}
