package nl.partnership.web.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.web.base.PagePart;

/** Above the people whom one may call: that there are no rules, and so nobody of others is shown. */
@ApplicationScoped
public class ContactsPart implements PagePart {

    @Override
    public String place() {
        return "contacts";
    }

    @Override
    public String path() {
        return "/WEB-INF/ruleset/contacts-standing.xhtml";
    }
}
