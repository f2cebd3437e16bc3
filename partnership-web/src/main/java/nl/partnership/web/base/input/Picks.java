package nl.partnership.web.base.input;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The tag {@code s:picks}: tiles of which some are chosen. */
@FacesComponent(Picks.TYPE)
public class Picks extends HtmlSelectManyCheckbox {

    public static final String TYPE = "nl.partnership.web.base.input.Picks";

    /** Draws itself: no renderer of another library has a part in it. */
    public Picks() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        // what was wrong before is asked anew
        super.decode(context);
        setSubmittedValue(Tiles.sent(context, this));
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Object chosen = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        Tiles.draw(
                context, this, "checkbox", chosen == null ? Set.of() : new HashSet<>(Arrays.asList((String[]) chosen)));
    }
}
