package nl.partnership.ejb.privacy.retention;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.LegalHold;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** Holds: as long as one stands, nothing of that school, or of the board and all its schools, is erased. */
@Stateless
public class LegalHoldService {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** An organisation that a hold may be placed on. */
    public record Holdable(String id, String name) implements java.io.Serializable {}

    /** The board itself first, then its schools by name. */
    @Allowed({Audience.DPO, Audience.BOARD})
    public List<Holdable> organisations() {
        return entityManager
                .createQuery(
                        "select o from Organisation o left join o.board b where o.id = :board or b.id = :board"
                                + " order by o.nameKey",
                        Organisation.class)
                .setParameter("board", current.get().boardId())
                .setMaxResults(MOST)
                .getResultStream()
                .sorted((one, other) -> Boolean.compare(other.isBoard(), one.isBoard()))
                .map(one -> new Holdable(one.getId(), one.getName()))
                .toList();
    }

    /** The latest hundred of the own board and its schools: those that stand first. */
    @Allowed({Audience.DPO, Audience.BOARD})
    public List<HoldRow> holds() {
        String reader = current.get().personId();
        return entityManager
                .createQuery(
                        "select h from LegalHold h join h.organisation o left join o.board b"
                                + " where o.id = :board or b.id = :board order by h.placedOn desc, h.id",
                        LegalHold.class)
                .setParameter("board", current.get().boardId())
                .setMaxResults(MOST)
                .getResultStream()
                .sorted((one, other) -> Boolean.compare(one.getLiftedOn() != null, other.getLiftedOn() != null))
                .map(hold -> HoldRow.of(hold, reader))
                .toList();
    }

    /**
     * From now on nothing of it is erased.
     *
     * @param reference where the reason is kept: at most 40 letters, digits, spaces, dots and strokes
     * @throws RuleViolation at {@code organisation} or {@code reference}
     */
    @Allowed(Audience.BOARD)
    public void place(String organisationId, String reference) {
        if (organisationId == null || organisationId.isEmpty()) {
            throw RuleViolation.at("organisation", "privacy.hold.whose");
        }
        Organisation organisation = entityManager.find(Organisation.class, organisationId);
        if (organisation == null || !isOwn(organisation)) {
            throw new NotFound("organisation", organisationId);
        }
        entityManager.persist(new LegalHold(organisation, reference, me(), LocalDate.now(clock)));
    }

    /**
     * Asks that it is lifted; it holds until another agrees.
     *
     * @throws RuleViolation when it was lifted or asked before
     */
    @Allowed(Audience.BOARD)
    public void askToLift(String holdId) {
        own(holdId).askToLift(me(), LocalDate.now(clock));
    }

    /**
     * Agrees that it is lifted: what has come to its day is erased the next night.
     *
     * @throws RuleViolation when it was lifted before, when nobody asked, or for who asked
     */
    @Allowed({Audience.DPO, Audience.BOARD})
    public void lift(String holdId) {
        own(holdId).lift(me(), LocalDate.now(clock));
    }

    /**
     * It stays: by a second person, or by who asked.
     *
     * @throws RuleViolation when it was lifted before, or when nobody asked
     */
    @Allowed({Audience.DPO, Audience.BOARD})
    public void keep(String holdId) {
        own(holdId).keep();
    }

    private LegalHold own(String holdId) {
        LegalHold hold = entityManager.find(LegalHold.class, holdId);
        if (hold == null || !isOwn(hold.getOrganisation())) {
            throw new NotFound("legal-hold", holdId);
        }
        return hold;
    }

    private boolean isOwn(Organisation organisation) {
        Organisation board = organisation.ownBoard();
        return board != null && board.getId().equals(current.get().boardId());
    }

    private Person me() {
        return entityManager.getReference(Person.class, current.get().personId());
    }
}
