package nl.partnership.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.web.base.input.ListChoice;

/** Of which school the address asks for sheets of figures. */
@Named
@RequestScoped
public class FigureSheetChoice extends ListChoice {

    /** Null for every school. */
    public String getChosen() {
        return school();
    }

    /** The address of a page with that choice. */
    static String address(String path, String schoolId) {
        return path + "?school=" + orNone(schoolId);
    }
}
