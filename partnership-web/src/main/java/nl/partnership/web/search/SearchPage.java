package nl.partnership.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.partnership.ejb.base.FoundRecord;
import nl.partnership.ejb.search.SearchService;
import nl.partnership.ejb.search.SearchView;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Zoeken": the first of each kind, or a page of one kind. */
@Named
@ViewScoped
public class SearchPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private SearchService search;

    @Inject
    private Screen screen;

    private String words;
    private String kind;
    private SearchView view;
    private List<FoundRecord> rows;
    private Paging paging;

    @PostConstruct
    void load() {
        words = screen.parameter("words");
        kind = screen.parameter("kind");
        if (kind == null || kind.isEmpty()) {
            kind = null;
            view = search.all(words);
        } else {
            Paged<FoundRecord> page =
                    Paged.of(screen.parameter("page"), ROWS, (first, most) -> search.of(kind, words, first, most));
            rows = page.rows();
            paging = page.paging();
        }
    }

    /** Where all of one kind are. */
    public String more(String title) {
        return all() + "&kind=" + title;
    }

    /** Where the first of each kind are. */
    public String all() {
        return "/search/search.xhtml?words=" + URLEncoder.encode(words == null ? "" : words, StandardCharsets.UTF_8);
    }

    public String getWords() {
        return words;
    }

    /** Key of the title of the kind that is shown alone; null for each. */
    public String getKind() {
        return kind;
    }

    /** Null where one kind is shown. */
    public SearchView getView() {
        return view;
    }

    /** Of the one kind. */
    public List<FoundRecord> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }
}
