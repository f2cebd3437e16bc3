package nl.partnership.web.partner;

import jakarta.faces.convert.FacesConverter;
import nl.partnership.domain.partner.Signal;
import nl.partnership.web.base.input.CodeConverter;

/** A signal, as a list to choose from sends it. */
@FacesConverter(forClass = Signal.class)
public class SignalConverter extends CodeConverter<Signal> {

    @Override
    protected Signal known(String code) {
        return Signal.known(code).orElse(null);
    }

    @Override
    protected String code(Signal signal) {
        return signal.code();
    }
}
