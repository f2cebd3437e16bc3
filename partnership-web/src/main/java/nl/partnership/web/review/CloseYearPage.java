package nl.partnership.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.review.ItemChoice;
import nl.partnership.ejb.review.close.CloseView;
import nl.partnership.ejb.review.close.CloseYearService;
import nl.partnership.ejb.review.close.YearAdditionService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** Who convenes closes a year: theme by theme, what is open one by one, and then the year itself. */
@Named
@ViewScoped
public class CloseYearPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CloseYearService service;

    @Inject
    private YearAdditionService additions;

    @Inject
    private YearChoice years;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    private String partnership;
    private String item;
    private CloseView read;
    private ItemChoice choice;
    private String reason;
    private String withoutMonitor;
    private String addition;
    private boolean changedByAnother;

    /** {@code NotFound} for a year of another school. */
    public void open() {
        partnership = years.or(partnership);
        if (partnership != null && read == null) {
            read = service.view(partnership);
            if (getAsked() != null) {
                choice = getAsked().choice();
                reason = getAsked().reason();
            }
        }
    }

    /** The one that was chosen from the list, or else the first of which nothing is decided; null when all are. */
    public CloseView.Item getAsked() {
        return read.items().stream()
                .filter(one -> item == null ? !one.isDecided() : one.key().equals(item))
                .findFirst()
                .orElse(null);
    }

    /** What can become of the one that is asked about. */
    public List<ItemChoice> getChoices() {
        return Stream.of(
                        ItemChoice.CARRIED,
                        getAsked().isDoneHere() ? ItemChoice.DONE : null,
                        getAsked().isDroppedHere() ? ItemChoice.DROPPED : null)
                .filter(Objects::nonNull)
                .toList();
    }

    public void decide() {
        CloseView.Item asked = getAsked();
        try {
            service.decide(partnership, asked, choice, reason);
            screen.notice("review.item.decided." + choice, asked.open().words());
            again();
        } catch (Stale stale) {
            // what was chosen stays, of the same one
            item = asked.key();
            overtaken();
        }
    }

    private void overtaken() {
        read = service.view(partnership);
        changedByAnother = true;
        screen.problem(null, "review.item.stale");
    }

    /** Whether what a colleague decided stands beside what was chosen. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public void look() {
        service.look(partnership, screen.which(), true);
        again();
    }

    public void lookNot() {
        service.look(partnership, screen.which(), false);
        again();
    }

    public void close() {
        try {
            service.close(partnership, read.items(), withoutMonitor);
            screen.notice("review.close.closed", read.of().year());
            again();
        } catch (Stale stale) {
            overtaken();
        }
    }

    public void add() {
        additions.add(partnership, addition);
        screen.notice("review.addition.added");
        screen.go("/review/look-back.xhtml?partnership=" + partnership);
    }

    private void again() {
        screen.go("/review/close.xhtml?partnership=" + partnership);
    }

    /** Whether nothing but the monitor stands between the school and the close. */
    public boolean isReady() {
        return read.isReady(dates.today());
    }

    public boolean isEarly() {
        return dates.today().isBefore(read.opensOn());
    }

    /** Null when the caller has no year. */
    public CloseView getRead() {
        return read;
    }

    public String getPartnership() {
        return partnership;
    }

    public void setPartnership(String partnership) {
        this.partnership = partnership;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public ItemChoice getChoice() {
        return choice;
    }

    public void setChoice(ItemChoice choice) {
        this.choice = choice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWithoutMonitor() {
        return withoutMonitor;
    }

    public void setWithoutMonitor(String withoutMonitor) {
        this.withoutMonitor = withoutMonitor;
    }

    public String getAddition() {
        return addition;
    }

    public void setAddition(String addition) {
        this.addition = addition;
    }
}
