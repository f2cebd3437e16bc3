package nl.partnership.web.base.input;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Set;

/** The tag {@code s:pick}: tiles of which one is chosen. */
@FacesComponent(Pick.TYPE)
public class Pick extends HtmlSelectOneRadio {

    public static final String TYPE = "nl.partnership.web.base.input.Pick";

    /** Draws itself: no renderer of another library has a part in it. */
    public Pick() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        // what was wrong before is asked anew
        super.decode(context);
        String[] sent = Tiles.sent(context, this);
        setSubmittedValue(sent.length == 0 || isHidden(context, sent[0]) ? "" : sent[0]);
    }

    /** Whoever shows another block and chooses nothing of it chose nothing after all. */
    private boolean isHidden(FacesContext context, String choice) {
        Object by = getAttributes().get("shownBy");
        String shown = by == null
                ? null
                : context.getExternalContext().getRequestParameterMap().get(by.toString());
        return shown != null && !shown.equals(Tiles.block(this, choice));
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Object chosen = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        Tiles.draw(context, this, "radio", chosen == null ? Set.of() : Set.of(chosen.toString()));
    }
}
