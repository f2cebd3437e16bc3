package nl.partnership.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.web.base.PagePart;

/** Where it says that there are no rules: what to do in danger all the same. */
@ApplicationScoped
public class DangerPart implements PagePart {

    @Override
    public String place() {
        return "danger";
    }

    @Override
    public String path() {
        return "/WEB-INF/sharing/danger-without-rules.xhtml";
    }
}
