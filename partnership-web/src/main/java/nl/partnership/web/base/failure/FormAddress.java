package nl.partnership.web.base.failure;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form is sent to the address that its page was opened with, not to the path alone: who has to sign in again, or had
 * the page open for too long, then returns to the same record.
 */
public class FormAddress extends ViewHandlerWrapper {

    public FormAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        boolean form = UIComponent.getCurrentComponent(context) instanceof UIForm;
        return form && viewId.equals(context.getViewRoot().getViewId())
                ? ErrorPage.address(
                        (HttpServletRequest) context.getExternalContext().getRequest(), address)
                : address;
    }
}
