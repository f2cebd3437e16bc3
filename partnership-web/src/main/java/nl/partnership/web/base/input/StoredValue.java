package nl.partnership.web.base.input;

import jakarta.el.ELContext;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is stored of a field, as who fills it in reads it: of what one chooses from, the words of the choice. */
public final class StoredValue {

    private StoredValue() {}

    /**
     * The words. Of what one cannot choose any more there are none: nobody reads an id.
     *
     * @param stored one value or several; of a choice a value of its items
     * @return null for nothing
     */
    public static String words(FacesContext context, UIInput input, Object stored) {
        List<String> values = values(stored);
        if (input instanceof UISelectOne || input instanceof UISelectMany) {
            Map<String, String> labels = labels(context, input);
            return joined(
                    values.stream().map(labels::get).filter(Objects::nonNull).toList());
        }
        return joined(values);
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }

    private static List<String> values(Object stored) {
        Collection<?> values = stored instanceof Collection<?> several
                ? several
                : stored instanceof Object[] several ? Arrays.asList(several) : Arrays.asList(stored);
        return values.stream()
                .filter(value -> value != null && !value.toString().isBlank())
                .map(Object::toString)
                .toList();
    }

    /** Of each value that can be chosen its words. */
    private static Map<String, String> labels(FacesContext context, UIComponent input) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (UIComponent child : input.getChildren()) {
            if (child instanceof UISelectItem item) {
                put(labels, item.getItemValue(), item.getItemLabel());
            } else if (child instanceof UISelectItems items) {
                put(labels, context, items);
            }
        }
        return labels;
    }

    private static void put(Map<String, String> labels, FacesContext context, UISelectItems items) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        String name = (String) items.getAttributes().get("var");
        Object before = name == null ? null : request.get(name);
        for (Object item : all(items.getValue())) {
            if (item instanceof SelectItem ready) {
                put(labels, ready.getValue(), ready.getLabel());
            } else if (name != null) {
                request.put(name, item);
                put(labels, of(context, items, "itemValue"), of(context, items, "itemLabel"));
            }
        }
        if (before != null) {
            request.put(name, before);
        } else if (name != null) {
            request.remove(name);
        }
    }

    private static Object of(FacesContext context, UISelectItems items, String attribute) {
        ELContext words = context.getELContext();
        var expression = items.getValueExpression(attribute);
        return expression == null ? items.getAttributes().get(attribute) : expression.getValue(words);
    }

    private static Collection<?> all(Object items) {
        return items instanceof Collection<?> several
                ? several
                : items instanceof Object[] several ? Arrays.asList(several) : List.of();
    }

    private static void put(Map<String, String> labels, Object value, Object label) {
        if (value != null) {
            labels.put(value.toString(), label == null ? value.toString() : label.toString());
        }
    }
}
