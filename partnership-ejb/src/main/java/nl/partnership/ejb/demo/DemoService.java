package nl.partnership.ejb.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Lease;
import nl.partnership.ejb.ruleset.RuleSetService;

/** Tells the demonstration, as the portal itself: what it invents stands in the trail like everything else. */
@Stateless
public class DemoService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Lease lease;

    @Inject
    private DemoTown town;

    @Inject
    private DemoStory story;

    @Inject
    private DemoRegisters registers;

    @Inject
    private DemoVision vision;

    @Inject
    private DemoAgreements agreements;

    @Inject
    private DemoExpectations expectations;

    @Inject
    private DemoIncidents incidents;

    @Inject
    private DemoSources sources;

    @Inject
    private DemoSheets sheets;

    @Inject
    private DemoPriorities priorities;

    @Inject
    private DemoDuties duties;

    @Inject
    private DemoOwnWords ownWords;

    @Inject
    private DemoSupport support;

    @Inject
    private DemoConsultations consultations;

    @Inject
    private DemoCalls calls;

    @Inject
    private DemoLanguage language;

    @Inject
    private DemoLeaflets leaflets;

    @Inject
    private DemoNeeds needs;

    @Inject
    private DemoRetention retention;

    @Inject
    private DemoPrivacy privacy;

    @Inject
    private DemoClose close;

    @Inject
    private DemoStart start;

    @Inject
    private RuleSetService ruleSets;

    /** Fills an empty database; where there is an account already it does nothing. */
    @Allowed(Audience.PORTAL)
    public void fill() {
        lease.takeTurn();
        if (isEmpty()) {
            town.build();
            ruleSets.adoptShipped(
                    town.person("fg").getId(), town.person("bestuurder").getId());
            story.tell(town);
            registers.fill(town);
            vision.fill(town);
            agreements.fill(town);
            expectations.fill(town);
            incidents.fill(town);
            sources.fill(town);
            sheets.fill(town);
            priorities.fill(town);
            duties.fill(town);
            ownWords.fill(town);
            support.fill(town);
            consultations.fill(town);
            calls.fill(town);
            language.fill(town);
            leaflets.fill(town);
            needs.fill(town);
            retention.fill(town);
            privacy.fill(town);
            close.fill(town);
            start.fill(town);
        }
    }

    private boolean isEmpty() {
        return entityManager
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }
}
