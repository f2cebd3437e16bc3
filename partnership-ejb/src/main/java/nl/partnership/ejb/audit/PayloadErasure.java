package nl.partnership.ejb.audit;

import jakarta.ejb.Stateless;
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

    /** @return how many payloads are gone now */
    public int eraseDue() {
        return entityManager
                .createNativeQuery(
                        "delete from audit_payload where seq in (select seq from audit_entry where erase_on <= ?)")
                .setParameter(1, Date.valueOf(LocalDate.now(clock)))
                .executeUpdate();
    }
}
