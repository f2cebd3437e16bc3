package nl.partnership.web.base;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants;

/**
 * What every form sends along beside the state of its view: the nonce of the page, which PrimeFaces adds by script, so
 * that a form also works before the scripts are there and without them; and a key of its own, by which the portal knows
 * it when it comes a second time ({@link Intentions}).
 */
public class FormParts extends ViewHandlerWrapper {

    public FormParts(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Faces asks for it in each form. */
    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        ResponseWriter writer = context.getResponseWriter();
        hidden(
                writer,
                Constants.RequestParams.NONCE_PARAM,
                PrimeFacesContext.getCspState(context).getNonce());
        hidden(writer, Intentions.FIELD, Intentions.key(context));
    }

    private static void hidden(ResponseWriter writer, String name, String value) throws IOException {
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.endElement("input");
    }
}
