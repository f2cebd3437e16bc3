package nl.partnership.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.agreement.offer.OfferEntryService;
import nl.partnership.ejb.agreement.offer.OfferRoundService;
import nl.partnership.ejb.agreement.offer.OfferRoundView;
import nl.partnership.ejb.conversation.tool.ToolTalk;
import nl.partnership.web.base.Screen;

/** What organisations offer and ask, for one conversation: the own ones, and once it is opened those of all. */
@Named
@ViewScoped
public class OfferRoundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferRoundService rounds;

    @Inject
    private OfferEntryService entry;

    @Inject
    private Screen screen;

    private String id;
    private OfferRoundView read;
    private List<ToolTalk> elsewhere = List.of();

    /** {@code NotFound} for strangers, and for a conversation that does not ask it. */
    public void open() {
        read = rounds.round(id);
        elsewhere = read.editable() ? entry.elsewhere(id) : List.of();
    }

    public void release(Release to) {
        entry.release(id, screen.which(), to);
        done("agreement.offer.now." + to);
    }

    public void releaseAll() {
        entry.releaseAll(id);
        done("agreement.offer.now.READY");
    }

    public void remove() {
        entry.remove(id, screen.which());
        done("agreement.offer.removed");
    }

    public void repeat() {
        OfferEntryService.Repeated there = entry.repeat(id, screen.which());
        if (there.full().isEmpty()) {
            screen.notice("agreement.offer.repeated", there.said());
        } else {
            screen.notice("agreement.offer.repeated.full", there.said(), String.join(", ", there.full()));
        }
        screen.go(path());
    }

    private void done(String key) {
        screen.notice(key);
        screen.go(path());
    }

    private String path() {
        return "/agreement/offer-round.xhtml?id=" + id;
    }

    public OfferRoundView getRead() {
        return read;
    }

    /** Rounds of other schools in which one could say the same. */
    public List<ToolTalk> getElsewhere() {
        return elsewhere;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
