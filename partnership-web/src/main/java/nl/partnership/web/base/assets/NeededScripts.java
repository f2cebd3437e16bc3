package nl.partnership.web.base.assets;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.behavior.ClientBehaviorHolder;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.primefaces.component.commandbutton.CommandButton;
import org.primefaces.component.inputtext.InputText;
import org.primefaces.component.inputtextarea.InputTextarea;
import org.primefaces.component.password.Password;

/**
 * Leaves the scripts of PrimeFaces out of a page that does without them: all parts of which are links, plain fields, and buttons
 * that send a whole form. These work before their scripts are there, and gain nothing from them. What no line here knows needs
 * its scripts.
 */
final class NeededScripts extends ResponseWriterWrapper {

    private static final String SCRIPT = "script";
    private static final String SOURCE = "src";
    private static final String PRIMEFACES = "ln=primefaces";

    private final UIComponent view;
    private Boolean needed;
    /** The script that is being written, as long as it is not known whether it stays. */
    private Map<String, Object> held;

    NeededScripts(ResponseWriter wrapped, UIComponent view) {
        super(wrapped);
        this.view = view;
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new NeededScripts(getWrapped().cloneWithWriter(writer), view);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        if (SCRIPT.equals(name) && !isNeeded()) {
            held = new LinkedHashMap<>();
        } else {
            super.startElement(name, component);
        }
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        if (held == null) {
            super.writeAttribute(name, value, property);
        } else {
            held.put(name, value);
        }
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) throws IOException {
        if (held == null) {
            super.writeURIAttribute(name, value, property);
        } else {
            held.put(name, value);
        }
    }

    /** A script of ours has a file; what stands in the page itself is of PrimeFaces. */
    @Override
    public void endElement(String name) throws IOException {
        if (held == null) {
            super.endElement(name);
            return;
        }
        Map<String, Object> script = held;
        held = null;
        if (script.containsKey(SOURCE) && !script.get(SOURCE).toString().contains(PRIMEFACES)) {
            super.startElement(SCRIPT, null);
            for (Map.Entry<String, Object> attribute : script.entrySet()) {
                super.writeAttribute(attribute.getKey(), attribute.getValue(), null);
            }
            super.endElement(SCRIPT);
        }
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        if (held == null) {
            super.write(text, start, length);
        }
    }

    @Override
    public void writeText(char[] text, int start, int length) throws IOException {
        if (held == null) {
            super.writeText(text, start, length);
        }
    }

    @Override
    public void writeText(Object text, String property) throws IOException {
        if (held == null) {
            super.writeText(text, property);
        }
    }

    @Override
    public void writeText(Object text, UIComponent component, String property) throws IOException {
        if (held == null) {
            super.writeText(text, component, property);
        }
    }

    private boolean isNeeded() {
        if (needed == null) {
            needed = isNeededBy(view);
        }
        return needed;
    }

    static boolean isNeededBy(UIComponent part) {
        if (!doesWithout(part)) {
            return true;
        }
        for (Iterator<UIComponent> inside = part.getFacetsAndChildren(); inside.hasNext(); ) {
            if (isNeededBy(inside.next())) {
                return true;
            }
        }
        return false;
    }

    private static boolean doesWithout(UIComponent part) {
        if (part instanceof ClientBehaviorHolder holder
                && !holder.getClientBehaviors().isEmpty()) {
            return false;
        }
        if (part instanceof CommandButton button) {
            return !button.isAjax() && button.getOnclick() == null;
        }
        if (part instanceof InputTextarea area) {
            return !area.isAutoResize() && area.getCounter() == null && area.getCompleteMethod() == null;
        }
        if (part instanceof InputText field) {
            return field.getCounter() == null;
        }
        if (part instanceof Password field) {
            return !field.isFeedback() && !field.isToggleMask();
        }
        return !part.getClass().getName().startsWith("org.primefaces.component.");
    }
}
