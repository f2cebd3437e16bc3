package nl.partnership.ejb.home;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.partnership.domain.agreement.AgreementTerms;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.agreement.ExpectationReply;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.card.CardVersion;
import nl.partnership.domain.conversation.Appointment;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.conversation.Table;

/** Two schools that agree, promise and plan with their municipality. */
abstract class Dated extends Table {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    static final LocalDate UNTIL = LocalDate.of(2028, 7, 31);
    static final LocalDate REVIEW = LocalDate.of(2027, 6, 1);

    /** At each of the two schools so many of each: proposed, in force, promised, planned; and what does not belong here. */
    void store(int number) {
        inDatabase(em -> {
            store(em, number, town.bridgePartnership, "coordinator");
            store(em, number, town.lindenPartnership, "coordinator2");
        });
    }

    private void store(EntityManager em, int number, Partnership at, String convener) {
        Partnership partnership = em.find(Partnership.class, at.getId());
        Membership by = member(em, convener);
        Membership town = member(em, "gemeente");
        CardVersion card =
                em.createQuery("select v from CardVersion v", CardVersion.class).getSingleResult();
        IntStream.range(0, number).forEach(i -> {
            agreement(em, partnership, by, Set.of(by, town), "open " + i);
            WorkingAgreement agreed = agreement(em, partnership, by, Set.of(by, town), "agreed " + i);
            String digest = agreed.proposal().orElseThrow().getDigest();
            agreed.assent(by, digest, TODAY);
            agreed.assent(town, digest, TODAY);
            agreement(em, partnership, by, Set.of(by, member(em, "jeugdagent")), "of others " + i);
            expectation(em, partnership, by, town, i, ExpectationReply.PROMISED);
            expectation(em, partnership, by, town, i, ExpectationReply.OTHERWISE);
            expectation(em, partnership, by, town, i, ExpectationReply.REFUSED);
            Conversation conversation = new Conversation(partnership, card, by);
            Appointment when = new Appointment(DAY.plusDays(i % 100), LocalTime.NOON, 60, "Op school");
            conversation.plan(Phase.DURING, when, List.of("T2"));
            conversation.invite(List.of(by, town));
            em.persist(conversation);
        });
    }

    Membership member(EntityManager em, String user) {
        return em.find(Membership.class, town.membership(user).getId());
    }

    private static WorkingAgreement agreement(
            EntityManager em, Partnership at, Membership by, Set<Membership> parties, String text) {
        WorkingAgreement agreement = new WorkingAgreement(
                at,
                new AgreementTerms(
                        "Over " + text,
                        text,
                        parties.stream().map(Membership::getOrganisation).collect(Collectors.toSet()),
                        TODAY,
                        UNTIL,
                        REVIEW,
                        Set.of(),
                        List.of()),
                by,
                Instant.EPOCH);
        em.persist(agreement);
        return agreement;
    }

    private static void expectation(
            EntityManager em, Partnership at, Membership by, Membership to, int i, ExpectationReply reply) {
        Expectation asked = new Expectation(at, to.getOrganisation(), reply + " " + i, null, by, Instant.EPOCH, TODAY);
        asked.answer(reply, "na overleg", to, TODAY);
        em.persist(asked);
    }
}
