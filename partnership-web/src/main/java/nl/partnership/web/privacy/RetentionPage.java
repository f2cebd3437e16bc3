package nl.partnership.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.ejb.privacy.retention.KeptRow;
import nl.partnership.ejb.privacy.retention.LegalHoldService;
import nl.partnership.ejb.privacy.retention.RetentionService;

/** "Bewaren en vernietigen": how long what is kept, and how many have come to their day; on another day as a trial. */
@Named
@ViewScoped
public class RetentionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RetentionService retention;

    @Inject
    private LegalHoldService legalHolds;

    private List<KeptRow> rows;
    private long holds;
    private LocalDate day;

    @PostConstruct
    void load() {
        rows = retention.on(null);
        holds = legalHolds.holds().stream()
                .filter(row -> row.liftedOn() == null)
                .count();
    }

    /** Counts what would go on the day that was chosen; nothing goes. */
    public void count() {
        rows = retention.on(day);
    }

    /** Of which something has come to its day, or will have on the other day. */
    public List<KeptRow> getDue() {
        return rows.stream().filter(RetentionPage::isDue).toList();
    }

    /** Of which nothing goes by then. */
    public List<KeptRow> getQuiet() {
        return rows.stream().filter(row -> !isDue(row)).toList();
    }

    private static boolean isDue(KeptRow row) {
        return row.now() > 0 || row.soon() > 0 || row.held() > 0;
    }

    /** The other day that is counted for. */
    public LocalDate getThen() {
        return rows.get(0).then();
    }

    public long getNow() {
        return rows.stream().mapToLong(KeptRow::now).sum();
    }

    public long getSoon() {
        return rows.stream().mapToLong(KeptRow::soon).sum();
    }

    /** How many holds stand. */
    public long getHolds() {
        return holds;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
