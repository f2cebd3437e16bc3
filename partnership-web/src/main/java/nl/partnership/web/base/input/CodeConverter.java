package nl.partnership.web.base.input;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/** What a list to choose from sends as a code: how a room reads and writes it, without Faces. */
public abstract class CodeConverter<T> implements Converter<T> {

    /** Null when nothing has this code. */
    protected abstract T known(String code);

    protected abstract String code(T value);

    @Override
    public T getAsObject(FacesContext context, UIComponent component, String code) {
        return known(code);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, T value) {
        return value == null ? "" : code(value);
    }
}
