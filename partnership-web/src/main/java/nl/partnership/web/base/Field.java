package nl.partnership.web.base;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.partnership.web.base.input.StoredValue;

/**
 * The tag {@code s:field}: label, hint, messages and the one input inside it, wired together for screen readers. It
 * also gives its label to the input, so that messages of Faces name the field. A group of choices becomes a fieldset.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    public static final String TYPE = "nl.partnership.web.base.Field";

    /** Where a page asks, while somebody types in a screened field, what the portal would ask about. */
    public static final String TYPED_TEXT = "/typed-text";

    private static final String LABEL = "label";
    private static final String DESCRIBED_BY = "aria-describedby";
    private static final String INVALID = "aria-invalid";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void processDecodes(FacesContext context) {
        nameInput();
        super.processDecodes(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = nameInput();
        String id = input.getClientId(context);
        List<FacesMessage> messages = context.getMessageList(id);
        boolean group = isGroup(input);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement(group ? "fieldset" : "div", this);
        writer.writeAttribute("id", getClientId(context), "id");
        writer.writeAttribute("class", messages.isEmpty() ? "field" : "field invalid", null);
        describe(writer, input, group, description(id, !messages.isEmpty()));
        writeLabel(writer, group ? "legend" : LABEL, id);
        writeHint(writer, id);
        writeMessages(writer, id, messages);
        if (isScreened()) {
            input.getPassThroughAttributes(true).put("data-screened", id + "-screening");
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isScreened()) {
            writeScreening(context.getResponseWriter(), input(this).getClientId(context));
        }
        context.getResponseWriter().endElement(isGroup(input(this)) ? "fieldset" : "div");
    }

    private void describe(ResponseWriter writer, UIInput input, boolean group, String description) throws IOException {
        if (group) {
            if (!description.isEmpty()) {
                writer.writeAttribute(DESCRIBED_BY, description, null);
            }
            return;
        }
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        if (description.isEmpty()) {
            attributes.remove(DESCRIBED_BY);
        } else {
            attributes.put(DESCRIBED_BY, description);
        }
        if (description.endsWith("-wrong")) {
            attributes.put(INVALID, "true");
        } else {
            attributes.remove(INVALID);
        }
    }

    private String description(String id, boolean wrong) {
        String hint = hint() == null ? "" : id + "-hint";
        return wrong ? (hint + " " + id + "-wrong").trim() : hint;
    }

    private void writeLabel(ResponseWriter writer, String element, String id) throws IOException {
        writer.startElement(element, this);
        if (LABEL.equals(element)) {
            writer.writeAttribute("for", id, null);
        }
        writer.writeText(text(LABEL), null);
        if (text("optional") != null) {
            writer.writeText(" " + texts().getString("base.optional"), null);
        }
        writer.endElement(element);
    }

    private void writeHint(ResponseWriter writer, String id) throws IOException {
        if (hint() != null) {
            writeLine(writer, "p", id + "-hint", "hint", hint());
        }
    }

    /** What helps to fill in; once somebody else changed the record, what is stored now. */
    private String hint() {
        if (!Boolean.parseBoolean(text("overtaken"))) {
            return text("hint");
        }
        String stored = StoredValue.words(
                getFacesContext(), input(this), getAttributes().get("stored"));
        return texts().fill("base.stored", Objects.requireNonNullElse(stored, "–"));
    }

    private void writeMessages(ResponseWriter writer, String id, List<FacesMessage> messages) throws IOException {
        if (!messages.isEmpty()) {
            writeLine(writer, "p", id + "-wrong", "wrong", messages.get(0).getSummary());
        }
    }

    private void writeLine(ResponseWriter writer, String element, String id, String style, String text)
            throws IOException {
        writer.startElement(element, this);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("class", style, null);
        writer.writeText(text, null);
        writer.endElement(element);
    }

    /** Where the script tells, while somebody types, that a person seems recognisable, and what it does not see. */
    private void writeScreening(ResponseWriter writer, String id) throws IOException {
        writer.startElement("p", this);
        writer.writeAttribute("id", id + "-missed", null);
        writer.writeAttribute("class", "hint", null);
        writer.writeAttribute("hidden", "hidden", null);
        writer.endElement("p");
        writer.startElement("div", this);
        writer.writeAttribute("id", id + "-screening", null);
        writer.writeAttribute("class", "screening", null);
        writer.writeAttribute("role", "status", null);
        writer.endElement("div");
    }

    private boolean isScreened() {
        return text("screened") != null;
    }

    private UIInput nameInput() {
        UIInput input = input(this);
        if (input == null) {
            throw new IllegalStateException("s:field \"" + text(LABEL) + "\" has no input inside");
        }
        input.getAttributes().put(LABEL, text(LABEL));
        if (input instanceof UISelectOne || input instanceof UISelectMany) {
            input.setRequiredMessage(texts().fill("base.choose", text(LABEL)));
        }
        return input;
    }

    private Messages texts() {
        return Messages.in(getFacesContext().getViewRoot().getLocale());
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    private static UIInput input(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            UIInput found = child instanceof UIInput input ? input : input(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isGroup(UIInput input) {
        return input instanceof HtmlSelectOneRadio || input instanceof HtmlSelectManyCheckbox;
    }
}
