package nl.partnership.web.base;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.List;

/**
 * {@code <s:parts at="…"/>}: includes what other rooms show here. The files are named by code and never by what a
 * browser sends, and they are the same at every building of a view.
 */
public class PagePartsHandler extends TagHandler {

    private final TagAttribute at;

    public PagePartsHandler(TagConfig config) {
        super(config);
        at = getRequiredAttribute("at");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        for (String path : paths(at.getValue())) {
            context.includeFacelet(parent, path);
        }
    }

    private static List<String> paths(String place) {
        return CDI.current().select(PagePart.class, Any.Literal.INSTANCE).stream()
                .filter(part -> part.place().equals(place))
                .map(PagePart::path)
                .sorted()
                .toList();
    }
}
