package nl.partnership.web.partner;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import nl.partnership.domain.partner.Signal;

/** A signal, as a list to choose from sends it. */
@FacesConverter(forClass = Signal.class)
public class SignalConverter implements Converter<Signal> {

    @Override
    public Signal getAsObject(FacesContext context, UIComponent component, String code) {
        return Signal.known(code).orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Signal signal) {
        return signal == null ? "" : signal.code();
    }
}
