package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.domain.privacy.LeafletContent;
import nl.partnership.domain.privacy.LeafletGroup;
import nl.partnership.domain.privacy.LeafletNote;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.ruleset.RuleSet;

/** The leaflet of De Brug, of which the board adopted two versions, and that of De Linde, which waits for it. */
@Dependent
class DemoLeaflets {

    private static final String OFFICER = "privacy@bestuur-waterstad.example";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private SchoolYear year;

    /** @param town already built, with rules */
    void fill(DemoTown town) {
        year = SchoolYear.of(LocalDate.now(clock));
        Person officer = entityManager.find(Person.class, town.person("fg").getId());
        Person board =
                entityManager.find(Person.class, town.person("bestuurder").getId());
        Leaflet former = advised(town, "bridge", 1, officer);
        former.adopt(board, former.getRuleSet().getNumber(), year.firstDay());
        former.giveWay(year.firstDay());
        Leaflet bridge = advised(town, "bridge", 2, officer);
        entityManager.persist(new LeafletNote(
                bridge, LeafletGroup.CARE, "Het wijkteam komt elke dinsdag op school. Vraag gerust wie dat is."));
        bridge.adopt(board, bridge.getRuleSet().getNumber(), year.firstDay());
        advised(town, "linden", 1, officer);
    }

    private Leaflet advised(DemoTown town, String school, int number, Person officer) {
        RuleSet rules = entityManager
                .createQuery("select s from RuleSet s where s.status = :adopted order by s.number desc", RuleSet.class)
                .setParameter("adopted", RuleSet.Status.ADOPTED)
                .setMaxResults(1)
                .getSingleResult();
        LeafletContent content = LeafletContent.of(rules.compile(Vocabulary.shipped()), year.firstDay());
        Leaflet leaflet = new Leaflet(town.partnership(school, year).getSchool(), number, rules, content);
        leaflet.advise(officer, OFFICER, rules, content);
        entityManager.persist(leaflet);
        return leaflet;
    }
}
