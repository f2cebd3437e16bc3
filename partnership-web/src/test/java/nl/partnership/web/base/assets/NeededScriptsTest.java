package nl.partnership.web.base.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIPanel;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.primefaces.behavior.ajax.AjaxBehavior;
import org.primefaces.behavior.confirm.ConfirmBehavior;
import org.primefaces.component.commandbutton.CommandButton;
import org.primefaces.component.confirmdialog.ConfirmDialog;
import org.primefaces.component.inputtext.InputText;
import org.primefaces.component.inputtextarea.InputTextarea;
import org.primefaces.component.password.Password;
import org.primefaces.component.poll.Poll;

class NeededScriptsTest {

    private final UIComponent view = new UIPanel();
    private final StringBuilder written = new StringBuilder();
    private final NeededScripts writer = new NeededScripts(new Written(), view);

    /** What is written, as plain as a test can read it. */
    private final class Written extends ResponseWriterWrapper {

        Written() {
            super(null);
        }

        @Override
        public ResponseWriter getWrapped() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void startElement(String name, UIComponent component) {
            written.append('<').append(name).append('>');
        }

        @Override
        public void endElement(String name) {
            written.append("</").append(name).append('>');
        }

        @Override
        public void writeAttribute(String name, Object value, String property) {
            written.append(name).append('=').append(value).append(' ');
        }

        @Override
        public void writeURIAttribute(String name, Object value, String property) {
            writeAttribute(name, value, property);
        }

        @Override
        public void write(char[] text, int start, int length) {
            written.append(text, start, length);
        }

        @Override
        public void writeText(Object text, String property) {
            written.append(text);
        }
    }

    private void add(UIComponent part) {
        UIPanel panel = new UIPanel();
        panel.getChildren().add(part);
        view.getChildren().add(panel);
    }

    private static CommandButton button() {
        CommandButton button = new CommandButton();
        button.setAjax(false);
        return button;
    }

    private void script(String source, String text) throws IOException {
        writer.startElement("script", null);
        if (source != null) {
            writer.writeURIAttribute("src", source, null);
        }
        writer.write(text);
        writer.writeText(text, null);
        writer.endElement("script");
    }

    @Test
    void fields_and_buttons_that_send_a_whole_form_do_without() {
        add(button());
        add(new InputText());
        add(new Password());
        add(new HtmlSelectOneMenu());
        InputTextarea area = new InputTextarea();
        area.setAutoResize(false);
        add(area);
        assertFalse(NeededScripts.isNeededBy(view));
    }

    @Test
    void a_button_that_sends_a_part_needs_them() {
        add(button());
        add(new CommandButton());
        assertTrue(NeededScripts.isNeededBy(view));
    }

    @Test
    void a_field_that_asks_while_one_types_needs_them() {
        HtmlSelectOneMenu menu = new HtmlSelectOneMenu();
        menu.addClientBehavior("change", new AjaxBehavior());
        add(menu);
        assertTrue(NeededScripts.isNeededBy(view));
    }

    @Test
    void a_button_that_asks_whether_one_is_sure_needs_them() {
        CommandButton button = button();
        button.addClientBehavior("click", new ConfirmBehavior());
        add(button);
        assertTrue(NeededScripts.isNeededBy(view));
    }

    @Test
    void what_moves_by_itself_needs_them() {
        for (UIComponent part : new UIComponent[] {new Poll(), new ConfirmDialog(), new InputTextarea()}) {
            assertTrue(NeededScripts.isNeededBy(part), part.getClass().getName());
        }
        Password strong = new Password();
        strong.setFeedback(true);
        assertTrue(NeededScripts.isNeededBy(strong));
    }

    @Test
    void what_stands_in_a_facet_counts_too() {
        UIPanel panel = new UIPanel();
        panel.getFacets().put("last", new Poll());
        view.getChildren().add(panel);
        assertTrue(NeededScripts.isNeededBy(view));
    }

    @Test
    void a_page_that_does_without_has_our_scripts_alone() throws IOException {
        add(button());
        writer.startElement("body", null);
        script("/jakarta.faces.resource/core.js.xhtml?ln=primefaces&v=1", "");
        script("/jakarta.faces.resource/app.js.xhtml?ln=base&v=1", "");
        script(null, "PrimeFaces.cw()");
        writer.writeText("words", null);
        writer.endElement("body");
        assertEquals(
                "<body><script>src=/jakarta.faces.resource/app.js.xhtml?ln=base&v=1 </script>words</body>",
                written.toString());
    }

    @Test
    void a_page_that_needs_them_has_all() throws IOException {
        add(new CommandButton());
        script("/jakarta.faces.resource/core.js.xhtml?ln=primefaces&v=1", "");
        script(null, "!");
        assertEquals(
                "<script>src=/jakarta.faces.resource/core.js.xhtml?ln=primefaces&v=1 </script><script>!!</script>",
                written.toString());
    }
}
