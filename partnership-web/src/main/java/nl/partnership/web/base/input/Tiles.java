package nl.partnership.web.base.input;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Draws choices as tiles, each a radio or a box with its label, its description below it. A group of choices folds; one that
 * has a value is always there, in a block with the class {@code of-} and that value, for a page that shows one block at a time.
 */
final class Tiles {

    private final FacesContext context;
    private final UIInput input;
    private final String type;
    private final Set<String> chosen;
    private int number;

    private Tiles(FacesContext context, UIInput input, String type, Set<String> chosen) {
        this.context = context;
        this.input = input;
        this.type = type;
        this.chosen = chosen;
    }

    /** @param chosen values of the choices that are made */
    static void draw(FacesContext context, UIInput input, String type, Set<String> chosen) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", input);
        writer.writeAttribute("id", input.getClientId(context), null);
        new Tiles(context, input, type, chosen).draw(items(input));
        writer.endElement("div");
    }

    /** What its f:selectItems name: a list of SelectItem. */
    @SuppressWarnings("unchecked")
    private static List<SelectItem> items(UIInput input) {
        return input.getChildren().stream()
                .filter(UISelectItems.class::isInstance)
                .flatMap(some -> ((Collection<SelectItem>) ((UISelectItems) some).getValue()).stream())
                .toList();
    }

    /** The values that were sent for it. */
    static String[] sent(FacesContext context, UIInput input) {
        return context.getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(input.getClientId(context), new String[0]);
    }

    /** The value of the block in which a choice stands; null when it stands in none. */
    static String block(UIInput input, String choice) {
        return items(input).stream()
                .filter(item -> item.getValue() != null && holds(item, Set.of(choice)))
                .map(item -> item.getValue().toString())
                .findFirst()
                .orElse(null);
    }

    private void draw(List<SelectItem> items) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        boolean listed = false;
        for (SelectItem item : items) {
            boolean group = item instanceof SelectItemGroup;
            if (group && listed) {
                writer.endElement("ul");
            } else if (!group && !listed) {
                writer.startElement("ul", null);
                Object style = input.getAttributes().get("styleClass");
                writer.writeAttribute("class", style == null ? "pick" : "pick " + style, null);
            }
            listed = !group;
            if (item instanceof SelectItemGroup several) {
                group(several);
            } else {
                tile(item);
            }
        }
        if (listed) {
            writer.endElement("ul");
        }
    }

    private void group(SelectItemGroup group) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        boolean folds = group.getValue() == null || group.getValue().toString().isEmpty();
        writer.startElement(folds ? "details" : "div", null);
        if (folds) {
            writer.writeAttribute("class", "fold", null);
            if (holds(group, chosen)) {
                writer.writeAttribute("open", "open", null);
            }
            writer.startElement("summary", null);
            writer.writeText(group.getLabel(), null);
            writer.endElement("summary");
        } else {
            writer.writeAttribute("class", "of of-" + group.getValue(), null);
            writer.writeAttribute("role", "group", null);
            writer.writeAttribute("aria-label", group.getLabel(), null);
        }
        draw(Arrays.asList(group.getSelectItems()));
        writer.endElement(folds ? "details" : "div");
    }

    private static boolean holds(SelectItem item, Set<String> choices) {
        return item instanceof SelectItemGroup group
                ? Arrays.stream(group.getSelectItems()).anyMatch(inner -> holds(inner, choices))
                : choices.contains(item.getValue().toString());
    }

    private void tile(SelectItem item) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String name = input.getClientId(context);
        String id = name + ":" + number++;
        String value = item.getValue().toString();
        writer.startElement("li", null);
        writer.startElement("input", null);
        writer.writeAttribute("type", type, null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("value", value, null);
        if (chosen.contains(value)) {
            writer.writeAttribute("checked", "checked", null);
        }
        writer.endElement("input");
        writer.startElement("label", null);
        writer.writeAttribute("for", id, null);
        writer.startElement("span", null);
        writer.writeText(item.getLabel(), null);
        if (item.getDescription() != null) {
            // a space, so that both are not read as one word
            writer.writeText(" ", null);
            writer.startElement("small", null);
            writer.writeText(item.getDescription(), null);
            writer.endElement("small");
        }
        writer.endElement("span");
        writer.endElement("label");
        writer.endElement("li");
    }
}
