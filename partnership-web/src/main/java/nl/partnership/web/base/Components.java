package nl.partnership.web.base;

import jakarta.faces.component.UIComponent;
import java.util.Iterator;

/** Finds components of a page. */
final class Components {

    private Components() {}

    /** The first that has this id and is shown, whatever it is nested in; null when there is none. */
    static UIComponent rendered(UIComponent parent, String id) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            UIComponent found = id.equals(child.getId()) && child.isRendered() ? child : rendered(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
