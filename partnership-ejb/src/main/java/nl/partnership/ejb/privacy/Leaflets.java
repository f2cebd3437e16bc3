package nl.partnership.ejb.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.domain.privacy.LeafletContent;
import nl.partnership.domain.privacy.LeafletGroup;
import nl.partnership.domain.privacy.LeafletNote;
import nl.partnership.ejb.ruleset.RuleSets;
import nl.partnership.ejb.ruleset.RulesInForce;

/** The stored leaflets, for the services of this room. */
@Dependent
class Leaflets {

    static final List<Leaflet.Status> OPEN = List.of(Leaflet.Status.CONCEPT, Leaflet.Status.ADVISED);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private RulesInForce inForce;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private LeafletContents contents;

    /** As what a version with this number is read as long as nobody began it: no stored one has that. */
    static long unbegun(int number) {
        return -number;
    }

    /** A school that takes part, by its id; empty for anything else. */
    Optional<Organisation> school(String id) {
        return entityManager
                .createQuery(
                        "select s from Organisation s join fetch s.board where s.id = :id and s.closed = false",
                        Organisation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The version of a school that is in one of these states, the newest first. */
    Optional<Leaflet> of(String schoolId, List<Leaflet.Status> in) {
        return versions(schoolId, in).setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<Leaflet> versions(String schoolId, List<Leaflet.Status> in) {
        return entityManager
                .createQuery(
                        "select l from Leaflet l join fetch l.ruleSet where l.school.id = :school and l.status in :in"
                                + " order by l.number desc",
                        Leaflet.class)
                .setParameter("school", schoolId)
                .setParameter("in", in);
    }

    Optional<Leaflet> adopted(String schoolId) {
        return of(schoolId, List.of(Leaflet.Status.ADOPTED));
    }

    /** What the board adopted last, and the version before it as long as it is kept. */
    List<Leaflet> published(String schoolId) {
        return versions(schoolId, List.of(Leaflet.Status.ADOPTED, Leaflet.Status.REPLACED))
                .setMaxResults(2)
                .getResultList();
    }

    List<LeafletNote> notes(Leaflet leaflet) {
        return entityManager
                .createQuery("select n from LeafletNote n where n.leaflet = :leaflet", LeafletNote.class)
                .setParameter("leaflet", leaflet)
                .setMaxResults(LeafletGroup.values().length)
                .getResultList();
    }

    /** As it is read, of the rules of which it was made. */
    LeafletView view(Leaflet leaflet) {
        Map<LeafletGroup, String> words = new EnumMap<>(LeafletGroup.class);
        notes(leaflet).forEach(note -> words.put(note.getReceivers(), note.getText()));
        return new LeafletView(
                leaflet.getId(),
                leaflet.getVersion(),
                leaflet.getNumber(),
                leaflet.getRuleSet().getNumber(),
                leaflet.getRuleSet().getAdoptedOn(),
                leaflet.getAdoptedOn(),
                standing(leaflet),
                words,
                leaflet.getEmail(),
                content(leaflet));
    }

    /** What the rules of which it was made say. */
    LeafletContent content(Leaflet leaflet) {
        return contents.of(ruleSets.compiled(leaflet.getRuleSet()), leaflet.getMadeFor());
    }

    private LeafletView.Standing standing(Leaflet leaflet) {
        return inForce.rules()
                .map(rules -> leaflet.isOlderThan(rules.version(), inForce.today())
                        ? LeafletView.Standing.OLDER
                        : LeafletView.Standing.HOLDS)
                .orElse(LeafletView.Standing.NO_RULES);
    }
}
