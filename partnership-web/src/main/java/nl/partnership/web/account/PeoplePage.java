package nl.partnership.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.partnership.ejb.account.people.PeopleFilter;
import nl.partnership.ejb.account.people.PeopleService;
import nl.partnership.ejb.account.people.PersonRow;
import nl.partnership.web.base.Paging;

/** Everybody in this installation, searched and filtered. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int ROWS = 25;

    @Inject
    private PeopleService people;

    private String words;
    private PeopleFilter filter = PeopleFilter.ALL;
    private int number = 1;
    private Paging paging;
    private List<PersonRow> rows;

    public PeopleFilter[] getFilters() {
        return PeopleFilter.values();
    }

    public Paging getPaging() {
        if (paging == null) {
            paging = new Paging(number, ROWS, people.count(words, filter));
        }
        return paging;
    }

    public List<PersonRow> getRows() {
        if (rows == null) {
            rows = people.list(words, filter, getPaging().first(), ROWS);
        }
        return rows;
    }

    /** Where the whole of this list is a file to keep. */
    public String getFile() {
        return "/account/people-file.xhtml?filter=" + filter + "&words="
                + URLEncoder.encode(Objects.requireNonNullElse(words, ""), StandardCharsets.UTF_8);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public PeopleFilter getFilter() {
        return filter;
    }

    public void setFilter(PeopleFilter filter) {
        this.filter = filter == null ? PeopleFilter.ALL : filter;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
