package nl.partnership.web.base.input;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.DateTimeConverter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.web.base.Screen;

/**
 * A day as a date field sends it: one that exists, and that people can enter ({@link Day}). Faces alone makes the last day
 * of February of the 30th, and takes years of any length.
 */
@FacesConverter("nl.partnership.Day")
public class DayConverter extends DateTimeConverter {

    public DayConverter() {
        this("localDate", "yyyy-MM-dd");
    }

    DayConverter(String type, String pattern) {
        setType(type);
        setPattern(pattern);
    }

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String value) {
        Object read = super.getAsObject(context, component, value);
        if (read == null) {
            return null;
        }
        try {
            Day.optional(component.getId(), LocalDate.from((TemporalAccessor) read));
            if (!getAsString(context, component, read).equals(value.strip())) {
                throw RuleViolation.at(component.getId(), "base.day.none");
            }
            return read;
        } catch (RuleViolation violation) {
            String text = CDI.current().select(Screen.class).get().text(violation);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), violation);
        }
    }
}
