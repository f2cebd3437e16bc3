package nl.partnership.web.review.start;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.web.base.PagePart;

/** Above each page: the way back to the start of the year, for who came from there. */
@ApplicationScoped
public class StartReturnPart implements PagePart {

    @Override
    public String place() {
        return "return";
    }

    @Override
    public String path() {
        return "/WEB-INF/review/start-return.xhtml";
    }
}
