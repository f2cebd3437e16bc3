package nl.partnership.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.offer.OfferKind;
import nl.partnership.domain.agreement.offer.OfferPeriod;
import nl.partnership.domain.agreement.offer.OfferTerms;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.agreement.offer.OfferEntryService;
import nl.partnership.ejb.agreement.offer.OfferRoundService;
import nl.partnership.ejb.agreement.offer.OfferRoundView;
import nl.partnership.ejb.agreement.offer.OfferRow;
import nl.partnership.web.base.Screen;

/** Writes down what the own organisation offers or misses, or says it otherwise. */
@Named
@ViewScoped
public class OfferEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfferRoundService rounds;

    @Inject
    private OfferEntryService entry;

    @Inject
    private Screen screen;

    private String conversation;
    private String id;
    private String school;
    private OfferRow read;
    private boolean changedByAnother;
    private OfferKind kind;
    private String what;
    private String[] signals = {};
    private OfferPeriod period = OfferPeriod.WHOLE_YEAR;

    /** {@code NotFound} for one of others, and when nothing can be written any more. */
    public void open() {
        OfferRoundView round = rounds.round(conversation);
        if (!round.editable()) {
            throw new NotFound("conversation", conversation);
        }
        school = round.head().schoolId();
        if (id != null) {
            read = rounds.own(conversation, id);
            kind = read.terms().kind();
            what = read.terms().what();
            signals = read.terms().signals().stream().map(Signal::code).toArray(String[]::new);
            period = read.terms().period();
        }
    }

    public void save() {
        try {
            if (id == null) {
                entry.add(conversation, typed());
            } else {
                entry.change(conversation, id, read.version(), typed());
            }
            screen.notice("agreement.offer.saved");
            screen.go("/agreement/offer-round.xhtml?id=" + conversation);
        } catch (Stale stale) {
            // what was typed stays; saving again writes over what is there now
            read = rounds.own(conversation, id);
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    private OfferTerms typed() {
        return new OfferTerms(kind, what, Stream.of(signals).map(Signal::of).collect(Collectors.toSet()), period);
    }

    public OfferKind[] getKinds() {
        return OfferKind.values();
    }

    public OfferPeriod[] getPeriods() {
        return OfferPeriod.values();
    }

    /** Id of the school at which it is said. */
    public String getSchool() {
        return school;
    }

    public OfferRow getRead() {
        return read;
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getConversation() {
        return conversation;
    }

    public void setConversation(String conversation) {
        this.conversation = conversation;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public OfferKind getKind() {
        return kind;
    }

    public void setKind(OfferKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String[] getSignals() {
        return signals;
    }

    public void setSignals(String[] signals) {
        this.signals = signals;
    }

    public OfferPeriod getPeriod() {
        return period;
    }

    public void setPeriod(OfferPeriod period) {
        this.period = period;
    }
}
