package nl.partnership.ejb.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.Responsibility;
import nl.partnership.ejb.screening.RecordContent;

/** Writes down what organisations do at one signal, over what the writer read. */
@Dependent
class TurnWriting {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisionAccess access;

    @Inject
    private RecordContent content;

    /** @param partnership on which nobody else works until this is done */
    void write(Partnership partnership, Signal signal, Phase phase, List<TypedTurn> typed) {
        List<Responsibility> before = entityManager
                .createQuery(
                        "select r from Responsibility r where r.school = :school and r.signal = :signal"
                                + " and r.phase = :phase",
                        Responsibility.class)
                .setParameter("school", partnership.getSchool())
                .setParameter("signal", signal)
                .setParameter("phase", phase)
                .getResultList();
        for (int n = 0; n < typed.size(); n++) {
            TypedTurn one = typed.get(n);
            Responsibility known = before.stream()
                    .filter(row -> row.getOrganisation().getId().equals(one.organisationId()))
                    .findFirst()
                    .orElse(null);
            requireRead(known, one);
            content.require("note" + n, one.turn() == null ? null : one.note(), known == null ? null : known.getNote());
            say(partnership, signal, phase, one, known, "note" + n);
        }
    }

    private static void requireRead(Responsibility known, TypedTurn typed) {
        if ((known == null ? TypedTurn.NEW : known.getVersion()) != typed.version()) {
            throw new Stale("responsibility", known == null ? null : known.getId());
        }
    }

    private void say(
            Partnership partnership, Signal signal, Phase phase, TypedTurn typed, Responsibility known, String field) {
        if (typed.turn() == null) {
            if (known != null) {
                entityManager.remove(known);
            }
            return;
        }
        Responsibility row = known == null
                ? new Responsibility(
                        partnership,
                        signal,
                        phase,
                        entityManager.getReference(Organisation.class, typed.organisationId()))
                : known;
        row.say(typed.turn(), typed.note(), field, access.membership(), access.today());
        if (known == null) {
            entityManager.persist(row);
        }
    }
}
