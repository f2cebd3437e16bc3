package nl.partnership.ejb.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * Erases what rows of the trail tell about people before its date, as somebody may ask by article 17 of the AVG. The
 * rows themselves stay; that this was done, and by whom, is a row that stays as long.
 */
@Stateless
public class TrailErasureService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private RequestTrail request;

    @Inject
    private TrailSettings settings;

    /**
     * Erases what these rows tell, for good.
     *
     * @param rows by their number, as {@code 12, 15-20}; at most {@value TrailRows#MOST_ROWS}
     * @param ground why this may and must
     * @param reference where the request or the decision is kept, at most 40 letters, digits, spaces, dots and strokes
     * @return of how many rows something was erased now
     * @throws RuleViolation at {@code rows}, {@code ground} or {@code reference}
     */
    @Allowed(Audience.DPO)
    public int erase(String rows, ErasureGround ground, String reference) {
        Caller caller = current.get();
        caller.mustNotWalk();
        TrailRows asked = TrailRows.typed(rows);
        if (ground == null) {
            throw RuleViolation.at("ground", "audit.erase.ground");
        }
        if (reference == null || !Text.isReference(reference.strip())) {
            throw RuleViolation.at("reference", "audit.erase.reference");
        }
        List<Object[]> found = present(asked);
        if (found.isEmpty()) {
            throw RuleViolation.at("rows", "audit.erase.none");
        }
        for (Object[] row : found) {
            if (EarlyErasure.ACTION.equals(row[1])) {
                throw RuleViolation.at("rows", "audit.erase.erasure", row[0]);
            }
        }
        TrailRows going =
                TrailRows.of(found.stream().map(row -> row[0].toString()).toList());
        LocalDate latest = Collections.max(
                found.stream().map(row -> ((Date) row[2]).toLocalDate()).toList());
        // first, as the guard of the database asks for it
        TrailConnection.append(
                entityManager,
                settings.writer(),
                List.of(EarlyErasure.event(caller, request.origin(), going, ground, reference.strip(), latest)));
        return of("delete from audit_payload p where ", going, "").executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> present(TrailRows asked) {
        return of(
                        "select p.seq, e.action, e.erase_on from audit_payload p join audit_entry e on e.seq = p.seq where ",
                        asked,
                        " order by p.seq")
                .getResultList();
    }

    private Query of(String beginning, TrailRows rows, String end) {
        List<String> conditions = Collections.nCopies(rows.parts().size(), "p.seq between ? and ?");
        Query query = entityManager.createNativeQuery(beginning + "(" + String.join(" or ", conditions) + ")" + end);
        int parameter = 0;
        for (TrailRows.Part part : rows.parts()) {
            query.setParameter(++parameter, part.from());
            query.setParameter(++parameter, part.to());
        }
        return query;
    }
}
