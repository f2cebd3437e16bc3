package nl.partnership.ejb.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.partnership.domain.agreement.AgreementTerms;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.Test;

/** What is read grows with nothing: not with agreements and expectations, not with parties, assents and versions. */
class AgreementStatementsTest extends Agreeing {

    private static final int MANY = 1000;
    private static final int FEW = 10;

    private AgreementTerms terms(String text, Set<Organisation> parties) {
        return new AgreementTerms(TITLE, text, parties, TODAY, UNTIL, REVIEW, Set.of(), List.of());
    }

    private void store(int number) {
        inDatabase(em -> {
            Partnership partnership = em.find(Partnership.class, town.bridgePartnership.getId());
            Membership by =
                    em.find(Membership.class, town.membership("coordinator").getId());
            Organisation police = em.find(Organisation.class, town.police.getId());
            IntStream.range(0, number).forEach(i -> {
                em.persist(new WorkingAgreement(
                        partnership, terms(TEXT + i, Set.of(by.getOrganisation(), police)), by, Instant.EPOCH));
                em.persist(new Expectation(partnership, police, TEXT + i, null, by, Instant.EPOCH, TODAY));
            });
        });
    }

    @Test
    void lists_of_a_thousand_take_as_many_statements_as_lists_of_ten() throws Exception {
        store(FEW);
        long agreements = statements(() -> list("jeugdagent"));
        long expectations = statements(this::expectations);
        store(MANY - FEW);
        planAnew();
        assertEquals(agreements, statements(() -> list("jeugdagent")));
        assertEquals(expectations, statements(this::expectations));
        assertEquals(MANY, expectations());
    }

    private long expectations() {
        return as(town.caller("jeugdagent"), () -> bean(ExpectationListService.class)
                        .list(ExpectationFilter.ALL, 0, 20))
                .total();
    }

    /** An agreement of the school and that many partners, each with its own officer, after as many versions. */
    private String agreedWith(int partners) {
        WorkingAgreement stored = database(em -> {
            Partnership partnership = em.find(Partnership.class, town.bridgePartnership.getId());
            Membership by = em.find(Membership.class, town.membership("leider").getId());
            List<Membership> officers = IntStream.range(0, partners)
                    .mapToObj(i -> {
                        Organisation organisation = Organisation.partner(
                                OrganisationType.OTHER, partners + " partner " + i, partners + " partner " + i);
                        Person person = new Person("Otto Proef", "otto" + partners + "." + i + "@proef.example");
                        Membership officer = new Membership(person, organisation, "YOUTH_WORKER", TODAY);
                        em.persist(organisation);
                        em.persist(person);
                        em.persist(officer);
                        partnership.add(organisation);
                        return officer;
                    })
                    .toList();
            Set<Organisation> parties = new HashSet<>(Set.of(by.getOrganisation()));
            officers.forEach(officer -> parties.add(officer.getOrganisation()));
            WorkingAgreement agreement = new WorkingAgreement(partnership, terms(TEXT, parties), by, Instant.EPOCH);
            for (Membership officer : officers) {
                agreement.propose(partnership, terms(TEXT + officer.getId(), parties), officer, Instant.EPOCH);
            }
            String digest = agreement.proposal().orElseThrow().getDigest();
            officers.forEach(officer -> agreement.assent(officer, digest, TODAY));
            em.persist(agreement);
            return agreement;
        });
        return stored.getId();
    }

    @Test
    void the_page_of_one_takes_as_many_statements_whatever_the_number_of_its_parties_assents_and_versions()
            throws Exception {
        String two = agreedWith(2);
        String twelve = agreedWith(12);
        long few = statements(() -> view("coordinator", two));
        assertEquals(
                12,
                view("coordinator", twelve).parties().stream()
                        .filter(party -> party.state() == PartyRow.State.ASSENTED)
                        .count());
        assertEquals(few, statements(() -> view("coordinator", twelve)));
        assertTrue(few <= 22, few + " statements");
    }
}
