package nl.partnership.ejb.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.ContactAsked;
import nl.partnership.domain.partner.Handover;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.SheetPrint;
import nl.partnership.ejb.base.DailyWork;
import nl.partnership.ejb.base.retention.Kept;
import nl.partnership.ejb.base.retention.KeptSince;
import nl.partnership.ejb.base.retention.Retention;

/** What tells who left, who decided and which sheet was printed is kept for a time after it is over. */
@ApplicationScoped
public class PartnerRetention implements Retention {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    private static final Period ONE = Period.ofYears(1);
    private static final Period TWO = Period.ofYears(2);

    @Override
    public DailyWork.Due job() {
        return new DailyWork.Due("partner-erasure", LocalTime.of(4, 35), null, null);
    }

    @Override
    public List<Kept> kinds() {
        return List.of(
                Kept.after(Handover.class, KeptSince.END, ONE, "x.leaving.organisation", "x.lastDay"),
                Kept.after(Mandate.class, KeptSince.END, TWO, "x.membership.organisation", "x.validUntil"),
                Kept.after(SheetPrint.class, KeptSince.MADE, TWO, "x.school", "x.printedOn"),
                Kept.told(ContactAsked.class));
    }

    @Override
    public void erase(StoredEntity record) {
        entityManager.remove(record);
    }
}
