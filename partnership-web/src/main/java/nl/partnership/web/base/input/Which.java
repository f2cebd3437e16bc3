package nl.partnership.web.base.input;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;

/**
 * The tag {@code s:which}: a row of a list sends along which one it is. A button tells no more than the number of its row,
 * and by the time that it is pressed another may have taken that place.
 */
@FacesComponent(Which.TYPE)
public class Which extends UIComponentBase {

    public static final String TYPE = "nl.partnership.web.base.input.Which";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name(context, this), null);
        writer.writeAttribute("value", value(), null);
        writer.endElement("input");
    }

    /** Which one the row of a button is: what it sent, or, when nothing came along, the one that stands there now. */
    public static Optional<String> of(FacesContext context, UIComponent button) {
        return within(button.getNamingContainer()).map(which -> context.getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name(context, which), which.value()));
    }

    private static Optional<Which> within(UIComponent part) {
        Optional<Which> found = Optional.empty();
        for (Iterator<UIComponent> parts = part.getFacetsAndChildren(); found.isEmpty() && parts.hasNext(); ) {
            UIComponent next = parts.next();
            found = next instanceof Which which ? Optional.of(which) : within(next);
        }
        return found;
    }

    private String value() {
        return Objects.toString(getAttributes().get("value"), "");
    }

    private static String name(FacesContext context, UIComponent which) {
        return which.getNamingContainer().getClientId(context) + ":which";
    }
}
