package nl.partnership.web.privacy.request;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.ejb.privacy.request.RequestListService;
import nl.partnership.ejb.privacy.request.RequestRow;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Verzoeken": what people asked about their own data, with the day on which it is answered at the latest. */
@Named
@RequestScoped
public class RequestsPage {

    private static final int ROWS = 20;

    @Inject
    private RequestListService requests;

    @Inject
    private Screen screen;

    private Paged<RequestRow> page;

    @PostConstruct
    void load() {
        page = Paged.of(screen.parameter("page"), ROWS, requests::list);
    }

    public List<RequestRow> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }
}
