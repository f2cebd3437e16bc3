package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.Room;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.privacy.breach.Breach;
import nl.partnership.domain.privacy.breach.BreachFacts;
import nl.partnership.domain.privacy.breach.BreachNotice;
import nl.partnership.domain.privacy.breach.BreachReport;
import nl.partnership.domain.privacy.breach.BreachRisk;
import nl.partnership.domain.privacy.breach.BreachTerm;
import nl.partnership.domain.privacy.breach.BreachTold;
import nl.partnership.domain.privacy.register.ImpactCard;
import nl.partnership.domain.privacy.register.ImpactSubject;
import nl.partnership.domain.privacy.register.ImpactWords;
import nl.partnership.domain.privacy.register.RegisterCard;
import nl.partnership.domain.privacy.register.RegisterWords;
import nl.partnership.domain.privacy.request.RequestAbout;
import nl.partnership.domain.privacy.request.RequestAnswerer;
import nl.partnership.domain.privacy.request.RequestFacts;
import nl.partnership.domain.privacy.request.RequestKind;
import nl.partnership.domain.privacy.request.RequestOutcome;
import nl.partnership.domain.privacy.request.SubjectRequest;

/**
 * The registers of the board: what only people know, a request that was answered, a breach that was
 * reported, and a drill; both closed.
 */
@Dependent
class DemoPrivacy {

    private static final BreachTerm TERM = BreachTerm.read("2018-05-25 72 RISK").get(0);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @param town already built */
    void fill(DemoTown town) {
        Person officer = town.person("fg");
        Organisation board = town.member("fg").getOrganisation();
        LocalDate today = LocalDate.now(clock);
        entityManager.persist(new RegisterCard(
                board,
                new RegisterWords(
                        "Stichting Onderwijs Waterstad, Kade 1, Waterstad",
                        "bestuur@waterstad.example",
                        "fg@waterstad.example",
                        "Zorg voor een veilige school: WPO 4c, WVO 2020 3.40 en AVG 6(1)(e).",
                        "Een hostingbedrijf in Nederland, met een verwerkersovereenkomst.",
                        null,
                        null),
                officer,
                today.minusDays(40)));
        entityManager.persist(new ImpactCard(
                board,
                ImpactSubject.of(Room.INSIGHT),
                new ImpactWords(
                        "Zonder meldingen weet de school niet wat vaker gebeurt. Er staat alleen een soort en een plek, geen tekst.",
                        "De medezeggenschapsraad vroeg om geen tijdstip op te schrijven. Dat staat er dus niet bij.",
                        "Op een kleine school kan iemand raden wie het was. De kans is klein, het kan wel vervelend zijn.",
                        "De veiligheidscoördinator legt in januari aan het team uit wat niet in een melding staat.",
                        "Houd de aantallen in klassen, ook voor het bestuur.",
                        today.plusMonths(10)),
                officer,
                today.minusDays(60)));
        RequestFacts asked = new RequestFacts(
                today.minusDays(50).getYear() + "-1",
                RequestKind.ACCESS,
                RequestAbout.PARENT,
                today.minusDays(50),
                today.minusDays(48),
                RequestAnswerer.SCHOOL);
        SubjectRequest request = new SubjectRequest(board, asked, null, officer, today);
        request.answer(
                RequestOutcome.NOTHING_HERE,
                "In het portaal staat geen naam. De school gaf inzage in het leerlingdossier.",
                today.minusDays(30),
                today.minusDays(30));
        entityManager.persist(request);
        breach(
                board,
                officer,
                false,
                new BreachFacts(
                        "Mail met een lijst naar een verkeerde groep",
                        "Een lijst met mailadressen van ouders ging naar ouders van een andere groep.",
                        today.minusDays(70),
                        LocalTime.of(15, 20),
                        26,
                        BreachRisk.RISK,
                        "De mail is teruggeroepen. Wie hem kreeg, is gevraagd om hem te wissen."),
                "AP-000417");
        breach(
                board,
                officer,
                true,
                new BreachFacts(
                        "Een laptop is kwijt",
                        "Een laptop met verslagen lag niet meer in de lerarenkamer. De schijf was versleuteld.",
                        today.minusDays(25),
                        LocalTime.of(9, 5),
                        40,
                        BreachRisk.RISK,
                        "Het account is geblokkeerd en de laptop op afstand gewist."),
                null);
    }

    private void breach(Organisation board, Person officer, boolean drill, BreachFacts facts, String reference) {
        Instant noted = facts.discoveredOn().atTime(17, 0).atZone(Day.ZONE).toInstant();
        LocalDate next = facts.discoveredOn().plusDays(1);
        Instant later = next.atTime(12, 0).atZone(Day.ZONE).toInstant();
        Breach breach = new Breach(board, drill, facts, TERM, officer, noted);
        entityManager.persist(breach);
        breach.report(new BreachReport(next, LocalTime.of(10, 30), reference, null), officer, later);
        for (BreachTold told : List.of(BreachTold.BOARD, BreachTold.CONCERNED)) {
            entityManager.persist(new BreachNotice(breach, told, next, LocalTime.of(11, 0), officer, later));
        }
        breach.close(true, officer, later);
    }
}
