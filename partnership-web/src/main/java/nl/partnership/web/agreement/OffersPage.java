package nl.partnership.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.agreement.offer.OfferKind;
import nl.partnership.ejb.agreement.offer.OfferListService;
import nl.partnership.ejb.agreement.offer.OfferRoundService;
import nl.partnership.ejb.agreement.offer.OfferRow;
import nl.partnership.ejb.conversation.tool.ToolTalk;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Frame;
import nl.partnership.web.base.Paged;
import nl.partnership.web.base.Paging;
import nl.partnership.web.base.Screen;

/** "Wij bieden, wij vragen": what was opened at the caller's schools, and the conversations in which one says it. */
@Named
@RequestScoped
public class OffersPage {

    private static final int ROWS = 20;

    @Inject
    private OfferListService offers;

    @Inject
    private OfferRoundService rounds;

    @Inject
    private OfferChoice choice;

    @Inject
    private Frame frame;

    @Inject
    private Screen screen;

    private List<SchoolRow> schools;
    private List<ToolTalk> talks;
    private Paged<OfferRow> page;

    @PostConstruct
    void load() {
        schools = offers.schools();
        talks = frame.mayOpen("/agreement/offer-round.xhtml")
                ? rounds.rounds().stream().filter(ToolTalk::isRunning).toList()
                : List.of();
        page = Paged.of(screen.parameter("page"), ROWS, (first, most) -> offers.list(choice.filter(), first, most));
    }

    public List<OfferRow> getRows() {
        return page.rows();
    }

    public Paging getPaging() {
        return page.paging();
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** Where one can still say it. */
    public List<ToolTalk> getTalks() {
        return talks;
    }

    public OfferKind[] getKinds() {
        return OfferKind.values();
    }
}
