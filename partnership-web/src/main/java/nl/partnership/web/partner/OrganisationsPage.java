package nl.partnership.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.ejb.partner.OrganisationRow;
import nl.partnership.ejb.partner.OrganisationService;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** The board, its schools and the partners; and a form to add one. Without a board the form adds the board. */
@Named
@RequestScoped
public class OrganisationsPage {

    private static final int ROWS = 25;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Screen screen;

    private Optional<OrganisationRow> board;
    private String words;
    private int number = 1;
    private Paging paging;
    private List<OrganisationRow> rows;
    private OrganisationType kind;
    private String name;
    private String shortName;

    @PostConstruct
    void load() {
        board = organisations.board();
    }

    public void add() {
        String id;
        if (board.isEmpty()) {
            id = organisations.addBoard(name, shortName);
        } else if (kind == OrganisationType.SCHOOL) {
            id = organisations.addSchool(name, shortName);
        } else {
            id = organisations.addPartner(kind, name, shortName);
        }
        screen.notice("partner.organisation.added", organisations.get(id).name());
        screen.go("/partner/organisations.xhtml");
    }

    /** Null until it is set up. */
    public OrganisationRow getBoard() {
        return board.orElse(null);
    }

    public OrganisationType[] getKinds() {
        return OrganisationType.values();
    }

    public Paging getPaging() {
        if (paging == null) {
            paging = new Paging(number, ROWS, organisations.count(words));
        }
        return paging;
    }

    public List<OrganisationRow> getRows() {
        if (rows == null) {
            rows = organisations.list(words, getPaging().first(), ROWS);
        }
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public OrganisationType getKind() {
        return kind;
    }

    public void setKind(OrganisationType kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }
}
