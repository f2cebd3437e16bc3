package nl.partnership.web.base.explain;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import nl.partnership.web.base.explain.ExplainedWords.Piece;

/**
 * The tag {@code s:explained}: a text in which a word is a button where it first stands on the page, when a school and its
 * partners gave it a meaning. The browser itself shows that and takes it away, by key, mouse and finger, without a script.
 */
@FacesComponent(ExplainedText.TYPE)
public class ExplainedText extends UIComponentBase {

    public static final String TYPE = "nl.partnership.web.base.explain.ExplainedText";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        String text = Objects.toString(getAttributes().get("text"), "");
        String school = (String) getAttributes().get("school");
        for (Piece piece : CDI.current().select(ExplainedWords.class).get().pieces(school, text)) {
            if (piece.meaning() == null) {
                context.getResponseWriter().writeText(piece.text(), null);
            } else {
                explain(context.getResponseWriter(), "meaning-" + piece.code().toLowerCase(Locale.ROOT), piece);
            }
        }
    }

    private void explain(ResponseWriter writer, String id, Piece piece) throws IOException {
        writer.startElement("button", this);
        writer.writeAttribute("type", "button", null);
        writer.writeAttribute("class", "explained", null);
        writer.writeAttribute("popovertarget", id, null);
        writer.writeText(piece.text(), null);
        writer.endElement("button");
        writer.startElement("span", this);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("class", "meaning", null);
        writer.writeAttribute("popover", "auto", null);
        writer.writeText(piece.meaning(), null);
        writer.endElement("span");
    }
}
