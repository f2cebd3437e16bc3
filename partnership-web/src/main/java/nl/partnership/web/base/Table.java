package nl.partnership.web.base;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The tag {@code s:table}: rows under headings; on a narrow screen each row is a block, with the heading beside each
 * value. The first column names the row; one that is {@code short} keeps a day or a name on one line. Without rows it says so, when it has words for that.
 * One that is {@code brief} writes the values of a row after each other there, without their headings.
 */
@FacesComponent(Table.TYPE)
public class Table extends UIData {

    public static final String TYPE = "nl.partnership.web.base.Table";

    private static final String HEAD = "head";
    private static final String SHORT = "short";
    private static final String BRIEF = "brief";

    /** Draws itself: no renderer of another library has a part in it. */
    public Table() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        if (getRowCount() == 0) {
            writeNone(writer);
            return;
        }
        writer.startElement("table", null);
        writer.writeAttribute("class", getAttributes().get(BRIEF) == null ? "table stack" : "table stack brief", null);
        writeHeadings(writer);
        writer.startElement("tbody", null);
        for (int row = 0; row < getRowCount(); row++) {
            setRowIndex(row);
            writeRow(context);
        }
        setRowIndex(-1);
        writer.endElement("tbody");
        writer.endElement("table");
    }

    private void writeNone(ResponseWriter writer) throws IOException {
        Object none = getAttributes().get("none");
        if (none == null) {
            return;
        }
        writer.startElement("div", null);
        writer.writeAttribute("class", "empty", null);
        writer.startElement("p", null);
        writer.writeText(none, null);
        writer.endElement("p");
        writer.endElement("div");
    }

    private void writeHeadings(ResponseWriter writer) throws IOException {
        writer.startElement("thead", null);
        writer.startElement("tr", null);
        for (UIColumn column : columns()) {
            writer.startElement("th", null);
            writer.writeAttribute("scope", "col", null);
            writer.writeText(column.getAttributes().get(HEAD), null);
            writer.endElement("th");
        }
        writer.endElement("tr");
        writer.endElement("thead");
    }

    private void writeRow(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("tr", null);
        String cell = "th";
        for (UIColumn column : columns()) {
            writer.startElement(cell, null);
            if ("th".equals(cell)) {
                writer.writeAttribute("scope", "row", null);
            } else {
                writer.writeAttribute("data-label", column.getAttributes().get(HEAD), null);
            }
            if (column.getAttributes().get(SHORT) != null) {
                writer.writeAttribute("class", SHORT, null);
            }
            for (UIComponent child : column.getChildren()) {
                child.encodeAll(context);
            }
            writer.endElement(cell);
            cell = "td";
        }
        writer.endElement("tr");
    }

    private List<UIColumn> columns() {
        return getChildren().stream()
                .filter(UIColumn.class::isInstance)
                .map(UIColumn.class::cast)
                .filter(UIComponent::isRendered)
                .toList();
    }
}
