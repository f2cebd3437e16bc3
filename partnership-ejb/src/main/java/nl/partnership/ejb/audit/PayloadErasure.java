package nl.partnership.ejb.audit;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;

/** Erases what the trail tells about people once the date that the row itself names has come. */
@Stateless
public class PayloadErasure {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<PayloadHold> holds;

    /** @return how many payloads are gone now; none as long as something is held */
    public int eraseDue() {
        if (holds.stream().anyMatch(PayloadHold::stands)) {
            return 0;
        }
        return entityManager
                .createNativeQuery(
                        "delete from audit_payload where seq in (select seq from audit_entry where erase_on <= ?)")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .executeUpdate();
    }
}
