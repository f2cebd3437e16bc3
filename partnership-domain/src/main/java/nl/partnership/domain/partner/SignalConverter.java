package nl.partnership.domain.partner;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a signal as its code. */
@Converter
public class SignalConverter implements AttributeConverter<Signal, String> {

    @Override
    public String convertToDatabaseColumn(Signal signal) {
        return signal == null ? null : signal.code();
    }

    @Override
    public Signal convertToEntityAttribute(String code) {
        return code == null ? null : Signal.of(code);
    }
}
