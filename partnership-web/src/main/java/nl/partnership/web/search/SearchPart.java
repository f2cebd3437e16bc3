package nl.partnership.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.web.base.PagePart;

/** In the head of every page: the way to search. */
@ApplicationScoped
public class SearchPart implements PagePart {

    @Override
    public String place() {
        return "find";
    }

    @Override
    public String path() {
        return "/WEB-INF/search/link.xhtml";
    }
}
