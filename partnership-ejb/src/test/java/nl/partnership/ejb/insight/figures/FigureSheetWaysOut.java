package nl.partnership.ejb.insight.figures;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.WayOut;
import nl.partnership.ejb.base.WaysOut;
import nl.partnership.ejb.partner.Town;

/** The sheet of figures of De Brug. */
class FigureSheetWaysOut extends ServiceTest implements WaysOut {

    private final Town town;
    private String sheet;

    FigureSheetWaysOut(Town town) {
        this.town = town;
    }

    @Override
    public Map<String, String> none() {
        return Map.of(
                "FigureSheetService", "of the own school alone",
                "FigureSheetListService.schools", "names of schools");
    }

    @Override
    public void write() {
        sheet = as(
                town.caller("coordinator"), () -> bean(FigureSheetService.class).publish(false));
    }

    @Override
    public List<WayOut> ways() {
        return List.of(
                way("FigureSheetListService.get", () -> bean(FigureSheetListService.class)
                        .get(sheet)),
                way("FigureSheetListService.list", () -> bean(FigureSheetListService.class)
                        .list(null, 0, 20)),
                way("FigureSheetListService.all", () -> bean(FigureSheetListService.class)
                        .all(null)));
    }

    private static WayOut way(String way, Callable<?> look) {
        return WayOut.of(FigureSheetCensus.SHEET, "SCHOOL", way, WayOut.PARTNERS, look, "UP_TO_9");
    }

    @Override
    public List<String> words() {
        return List.of();
    }
}
