package nl.partnership.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.web.base.PagePart;

/** At a question: the way from what was said or decided to an agreement. */
@ApplicationScoped
public class AgreementBecomePart implements PagePart {

    @Override
    public String place() {
        return "become";
    }

    @Override
    public String path() {
        return "/WEB-INF/agreement/become-agreement.xhtml";
    }
}
