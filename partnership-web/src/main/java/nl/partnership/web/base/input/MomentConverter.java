package nl.partnership.web.base.input;

import jakarta.faces.convert.FacesConverter;

/** A day with its time, as a field for both sends it. */
@FacesConverter("nl.partnership.Moment")
public class MomentConverter extends DayConverter {

    public MomentConverter() {
        super("localDateTime", "yyyy-MM-dd'T'HH:mm");
    }
}
